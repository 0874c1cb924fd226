/**
 * The form in which agencies answer the questions of a selection, as words and data: what workbooks are printed from. All
 * texts are plain, in one language.
 */
export interface AnswerForm {
  readonly title: string
  readonly subject: string
  /** The office that asks. */
  readonly office: string
  /** BCP 47 tag. */
  readonly language: string
  readonly sent: SentForm
  /** The agency that it is for; nothing where it is for the State as a whole. */
  readonly recipient?: string
  readonly guide: FormGuide
  readonly tables: readonly FormTable[]
  /** What may be chosen in columns that ask for a choice. */
  readonly choices: Readonly<Record<FormChoice, readonly string[]>>
  /** What is said of something that is not one of the choices. */
  readonly choose: string
  readonly words: { readonly page: string; readonly of: string }
}

/** The control data of a form, hidden in it when it is made: what it says of itself when it comes back. */
export interface SentForm {
  /** ISO3 code of the State. */
  readonly country: string
  /** The edition of the catalogue that the questions come from. */
  readonly catalogue: string
  /** The kind of agency that the form was made for; undefined where it was made for the State as a whole. */
  readonly agency: string | undefined
  /** The day on which the form was made. */
  readonly date: string
  /** The ids of all criteria that it asks, in their order. */
  readonly asked: readonly string[]
}

/** What a column has a list of values for. */
export type FormChoice = 'answer' | 'mark' | 'source' | 'fact' | 'measure' | 'status'

/** The first page: for whom it is, by when, and how to fill it in. */
export interface FormGuide {
  readonly name: string
  readonly lines: readonly GuideLine[]
}

/** A line of the first page. */
export interface GuideLine {
  readonly style: 'title' | 'heading' | 'text'
  /** What stands before the text, in a column of its own. */
  readonly label?: string
  readonly text: string
  /** The table that the line leads to, by its id. */
  readonly to?: string
}

/** A table to fill in: the questions of a priority, or the sources, facts, figures or actions. */
export interface FormTable {
  /** `questions-IV`, `sources` */
  readonly id: string
  readonly kind: 'questions' | RecordKind
  /** Short, for the tab of a sheet. */
  readonly name: string
  readonly title: string
  readonly lead: string
  readonly columns: readonly FormColumn[]
  readonly rows: readonly FormRow[]
}

/** What an agency may add in rows of its own. */
export type RecordKind = 'sources' | 'facts' | 'figures' | 'actions'

/** A column of a table. */
export interface FormColumn {
  readonly key: string
  readonly title: string
  /** Whether the agency writes in it where we have written nothing. */
  readonly isOpen: boolean
  readonly choice?: FormChoice
}

/** A heading over the rows that follow, or a row with an id; a column that it does not name is empty. */
export type FormRow =
  { readonly heading: string } | { readonly id: string; readonly cells: Readonly<Record<string, string>> }
