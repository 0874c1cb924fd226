import { columns, isAnswerColumn } from '../columns.ts'

/** A column of a table as a person calls it: the titles of the sheet, in small letters. */
export const columnInWords = (key: string): string =>
  (isAnswerColumn(key) ? columns[key].title : (titles.get(key) ?? key)).toLowerCase()

/** The titles of columns of tables of records that are not those of questions (phrases `sheet.column`). */
const titles = new Map([
  ['publisher', 'Published by'],
  ['text', 'What it says'],
  ['measure', 'What is counted'],
  ['lead', 'Lead agency'],
  ['status-now', 'Status now'],
  ['action', 'What is done'],
])
