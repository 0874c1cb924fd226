import type { EarlierText } from './catalogue.ts'
import type { OutlinedCriterion } from './catalogue-outline.ts'

/**
 * The text of a criterion that an answer was given to, where that is not the present one (method.md section 8).
 *
 * @param edition - the edition of the catalogue that the answer names.
 * @returns nothing where the criterion asks today what it asked then, as far as the catalogue says.
 */
export const earlierTextOf = (
  { earlier }: Pick<OutlinedCriterion, 'earlier'>,
  edition: string,
): EarlierText | undefined => earlier.findLast(({ editions }) => editions.includes(edition))
