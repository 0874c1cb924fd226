import messages from '../generated/explanations/messages.json' with { type: 'json' }
import words from '../generated/explanations/words.json' with { type: 'json' }

/** What stands behind a message: why it matters, and a small example of what gives it and of what does not. */
export interface Explanation {
  readonly why: string
  /** The section of docs/method.md that it follows from. */
  readonly section?: number
  readonly wrong?: string
  readonly right?: string
}

/** By the id of the message. One that is not here is explained by its sentence and its help. */
export const explanations: Readonly<Record<string, Explanation>> = messages

/** Other words of the method, with the section that has them in full. */
export const methodWords: Readonly<Record<string, { readonly section: number; readonly text: string }>> =
  words.words

/** The lines of the rule for a status in words, by their names. */
export const ruleWords: Readonly<Record<string, string>> = words.rules

export const ruleInWords = (rule: string): string => ruleWords[rule] ?? ''
