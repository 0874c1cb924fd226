import { columns, isAnswerColumn } from '../columns.ts'
import type { ReturnedAnswer } from '../returned.ts'

/** All that is typed in a row, for a person to read. */
export const textsIn = ({ cells }: Pick<ReturnedAnswer, 'cells'>): string =>
  Object.entries(cells)
    .map(([key, { text }]) => `${isAnswerColumn(key) ? columns[key].title.toLowerCase() : key} “${text}”`)
    .join(', ')
