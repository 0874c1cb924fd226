export { answerColumns, columnOf, columns, type Column } from './columns.ts'
export { readCsv } from './csv/read-csv.ts'
export { placeInWords } from './form-message.ts'
export { mergeForms } from './merge/merge-forms.ts'
export type {
  Accepted,
  CellCount,
  MergedFact,
  MergedForms,
  MergedQuestion,
  MergedReply,
  ReplyOutcome,
} from './merge/merged.ts'
export type {
  AnswerColumn,
  FormPlace,
  ReturnedAnswer,
  ReturnedForm,
  ReturnedText,
  SentForm,
} from './returned.ts'
export type { Delivery, TypedRow } from './understand/typed-row.ts'
export { type AgencyAnswer, answerWords } from './understand/understand-answer.ts'
export { mayBeWords } from './understand/understand-may-be.ts'
