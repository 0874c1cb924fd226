import type { Computed, CoverLine, Field, Heading, NumberedParagraph, Query } from '@rsr/document'

/** What one office or reviewer said in a comment, and when, where that is known. */
export interface Said {
  readonly author: string
  /** A day or a time in the form of ISO 8601. */
  readonly date: string | null
  /** Plain; a line break between paragraphs. */
  readonly text: string
}

/** A comment that came back with an earlier draft, with all that was said to it since. */
export interface Thread {
  /** What of earlier reviews it answers, in the words of the office: a name for each. */
  readonly answers: readonly string[]
  readonly comments: readonly Said[]
  /** Whether nothing is left to be said: Word shows it as resolved. */
  readonly isSettled: boolean
}

/** What a comment can stand on. */
export type Anchor = Field | Computed | Heading | NumberedParagraph | CoverLine | Query

/** A thread, and what it is on; of one on a query, the first comment is what is asked there. */
export interface PlacedThread extends Thread {
  readonly on: Anchor
}
