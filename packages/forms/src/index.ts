export type {
  AnswerColumn,
  FormPlace,
  ReturnedAnswer,
  ReturnedForm,
  ReturnedText,
  SentForm,
} from './returned.ts'
