/** The sections of an assessment that are one record; the others hold records by their ids. */
export const singleSections = ['header', 'context', 'follow_the_money'] as const
