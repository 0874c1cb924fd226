export type { SentForm } from '@rsr/roadmap'
export type {
  AnswerColumn,
  FormPlace,
  ReturnedAnswer,
  ReturnedForm,
  ReturnedRecord,
  ReturnedText,
} from './returned.ts'
export { readSheet } from './xlsx/read-sheet.ts'
export { type SheetOptions, toSheet } from './sheet/to-sheet.ts'
