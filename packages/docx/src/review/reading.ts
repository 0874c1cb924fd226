import type { ReviewPlace } from '@rsr/model'
import type { Passage } from './passages-of.ts'
import type { Sent } from './sent.ts'
import type { Revision } from './story.ts'

/** A file that was read, and what is known of the one that was sent. */
export interface Reading {
  readonly sent: Sent
  readonly passages: readonly Passage[]
  /** For each passage the indices of its paragraphs among those sent: mostly one. */
  readonly matched: readonly (readonly number[])[]
  /** For each passage where it stands. */
  readonly places: readonly ReviewPlace[]
  /** What a footnote is called, by its id in the file. */
  readonly nameOf: (note: string) => string
  readonly addedNotes: readonly AddedNote[]
}

/** A footnote that a reviewer added. */
export interface AddedNote {
  readonly id: string
  readonly name: string
  readonly text: string
  /** The tracked changes inside of it. */
  readonly revisions: readonly Revision[]
}
