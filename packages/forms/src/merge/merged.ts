import type { EditedSource, SourceEdit, analysis } from '@rsr/model'
import type { RecordKind } from '@rsr/roadmap'
import type { VFileMessage } from 'vfile-message'
import type { ReturnedText } from '../returned.ts'
import type { TypedRow } from '../understand/typed-row.ts'

type Value = Exclude<analysis.Answer['value'], 'not-asked'>

/** What a person accepts: all that leaves no doubt, or these questions and records by their ids. */
export type Accepted = 'all' | ReadonlySet<string>

/** A change of the files: all of it is made, or nothing. */
export interface Change {
  /** The criterion; for `record` and `received` the record, and the request. */
  readonly id: string
  readonly kind: 'reply' | 'decision' | 'received' | 'record'
  /** The kind of agency, or for a record its kind; null for a decision, which may rest on several agencies. */
  readonly of: string | null
  readonly edits: readonly FileEdit[]
}

export interface FileEdit extends SourceEdit {
  readonly file: string
}

/**
 * What becomes of a reply: `new` and `changed` are written; `same` is recorded already; `older` than the recorded one is
 * left; `waits`, until a person accepts how it was read; `refused`, it would make the assessment wrong.
 */
export type ReplyOutcome = 'new' | 'changed' | 'same' | 'older' | 'waits' | 'refused'

/** What an agency replied to a question, beside what is recorded. */
export interface MergedReply {
  readonly row: TypedRow
  readonly outcome: ReplyOutcome
  /** What the agency replied before, where that is recorded. */
  readonly before: analysis.Reply | null
  readonly facts: readonly MergedFact[]
}

/** A fact that an agency gave: to be registered, registered as it is, in other words, or to be cited otherwise. */
export interface MergedFact {
  readonly id: string
  readonly text: string
  readonly state: 'new' | 'known' | 'differs' | 'cited'
}

/** What came back on one question, with what the office has. */
export interface MergedQuestion {
  readonly id: string
  readonly question: string
  /** The answer of the office; null where it has none. */
  readonly recorded: Value | null
  readonly replies: readonly MergedReply[]
  /** What agencies replied that are not among these forms. */
  readonly others: readonly analysis.Reply[]
  /** What is proposed to the office: an answer, if it has none yet, and facts to be registered. */
  readonly proposed: { readonly answer: Value | null; readonly facts: number } | null
  /** Replies that differ from each other or from the answer of the office: a person decides. */
  readonly differs: boolean
  /** Whether what is proposed is accepted by its id alone, not with all: the replies differ, or leave a doubt. */
  readonly needsId: boolean
  /** Whether what is proposed is written. */
  readonly accepted: boolean
  /** Why it cannot be written. */
  readonly errors: readonly VFileMessage[]
}

/** What agencies wrote in a table of sources, facts, figures or actions about one record, beside what the office has. */
export interface MergedRecord {
  readonly kind: RecordKind
  /** That of the record; for a new one the id that it gets. */
  readonly id: string
  readonly isNew: boolean
  /** Who wrote it, and in which rows: a row that was empty has an id as `new-source-1`. */
  readonly from: readonly { readonly agency: string; readonly received: string; readonly row: string }[]
  /**
   * What is proposed to be written, by the key of the record, as it was typed. Nothing where all is recorded already, or
   * told in messages.
   */
  readonly proposed: readonly { readonly field: string; readonly text: string }[]
  /** Whether an agency is to be asked first: then it is accepted by its id alone. */
  readonly askFirst: boolean
  /** Whether what is proposed is written. */
  readonly accepted: boolean
  /** Why it cannot be written. */
  readonly errors: readonly VFileMessage[]
}

/** How many texts there are in a form, and where each of them went: the sum is checked. */
export interface CellCount {
  readonly file: string
  readonly agency: string
  readonly received: string
  readonly filled: number
  /** Written by this import. */
  readonly written: number
  /** In the assessment before. */
  readonly recorded: number
  /** Written once a person accepts it. */
  readonly proposed: number
  /** Named in a message, for a person to read. */
  readonly listed: number
}

/** What returned forms become in the files of an assessment. */
export interface MergedForms {
  readonly questions: readonly MergedQuestion[]
  /** From the tables of sources, facts, figures and actions. */
  readonly records: readonly MergedRecord[]
  readonly counts: readonly CellCount[]
  /** Requests that these forms answer, with the day that is recorded. */
  readonly received: readonly { readonly request: string; readonly date: string }[]
  /** The files that change, to be written as they are. */
  readonly edited: readonly EditedSource[]
  /** On the forms. */
  readonly messages: readonly VFileMessage[]
  /** What `rsr check` warns of then, and does not now. */
  readonly warnings: readonly VFileMessage[]
}

/** Where a text of a form goes. */
export type Fate = 'written' | 'recorded' | 'proposed' | 'listed'
export type Fates = ReadonlyMap<ReturnedText, Fate>
