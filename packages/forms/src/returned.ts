import type { SentForm } from '@rsr/roadmap'

/**
 * What one agency wrote in one form that came back, as typed: nothing is understood, corrected or left out yet. The same
 * shape is read from an Excel sheet, a Word form and a CSV file.
 */
export interface ReturnedForm {
  /** The name of the file as it was given. */
  readonly file: string
  readonly kind: 'xlsx' | 'docx' | 'csv'
  /** What the form says of itself, as it was written when it was sent; undefined where it was lost. */
  readonly sent: SentForm | undefined
  readonly answers: readonly ReturnedAnswer[]
  /** What was written about sources, facts, figures and actions; only an Excel sheet asks for them. */
  readonly records?: readonly ReturnedRecord[]
  /** Whatever stands in the file and belongs to no question: told to the person who imports, never dropped. */
  readonly other: readonly ReturnedText[]
}

/** The columns that an agency fills in. */
export type AnswerColumn = 'answer' | 'facts' | 'source' | 'page' | 'period' | 'may-be' | 'note'

/** What stands at one question. A column that is empty, or as it was sent, is not there. */
export interface ReturnedAnswer {
  /** The id of the criterion as it stands in the file: it may be unknown. */
  readonly criterion: string
  /** Where that id stands. */
  readonly place?: FormPlace
  /** The question as it stands beside the id: where rows were mixed up, it is another one. */
  readonly question?: ReturnedText
  readonly cells: Readonly<Partial<Record<AnswerColumn, ReturnedText>>>
}

/** What was written in a row of a table of sources, facts, figures or actions; a cell that is as it was sent is not there. */
export interface ReturnedRecord {
  readonly kind: 'sources' | 'facts' | 'figures' | 'actions'
  /** That of the record, or for a row that was empty one that begins with `new-`: `new-source-1`. */
  readonly id: string
  /** By the key of the column: for figures the year. */
  readonly cells: Readonly<Record<string, ReturnedText>>
}

/** A text with its place. */
export interface ReturnedText {
  readonly text: string
  /** The heading above it, where it stands in a column that somebody added. */
  readonly heading?: string
  readonly place: FormPlace
}

/** Where something stands in a form: as a person finds it. */
export interface FormPlace {
  /** The sheet and cell, as `IV. Prosecution` and `E12`; or the number of the question in a Word form. */
  readonly sheet?: string
  readonly cell?: string
  readonly question?: string
  /** The line of a CSV file, from 1. */
  readonly line?: number
}
