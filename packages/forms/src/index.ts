export { type Column, columns } from './columns.ts'
export { readCsv } from './csv/read-csv.ts'
export { readWordForm } from './docx/read-word-form.ts'
export { mergeForms } from './merge/merge-forms.ts'
export type {
  Accepted,
  CellCount,
  MergedFact,
  MergedForms,
  MergedQuestion,
  MergedRecord,
  MergedReply,
  ReplyOutcome,
} from './merge/merged.ts'
export type { SentForm } from '@rsr/roadmap'
export type {
  AnswerColumn,
  FormPlace,
  ReturnedAnswer,
  ReturnedForm,
  ReturnedRecord,
  ReturnedText,
} from './returned.ts'
export { agenciesOf } from './understand/agencies-of.ts'
export { type CalledAgency, agencyMeant } from './understand/agency-meant.ts'
export type { Delivery, TypedRow } from './understand/typed-row.ts'
export { readSheet } from './xlsx/read-sheet.ts'
export { type SheetOptions, toSheet } from './sheet/to-sheet.ts'
