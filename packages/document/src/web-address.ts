/** Whether a text is an address that a link may lead to: nothing of another scheme, as of scripts, reaches a reader. */
export const isWebAddress = (text: string): boolean => /^(https?|mailto):/i.test(text)
