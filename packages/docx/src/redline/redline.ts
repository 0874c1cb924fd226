import type { Computed, Field, FootnoteReference, StatusMark, Text } from '@rsr/document'
import type { Revision } from '../word/run.ts'

/** A stretch of words: as they were and are where there is no revision. */
export interface Stretch {
  readonly text: string
  readonly revision?: Revision
  /** How words that are gone looked, where the words around them look otherwise. */
  readonly look?: { readonly bold: boolean; readonly italics: boolean }
}

/** A node that says something by itself. */
export type Leaf = Text | FootnoteReference | StatusMark

export type Value = Field | Computed

/**
 * What differs from an earlier draft. The tree itself says what holds now: nothing that is gone is in it, so that no other
 * format, no list of contents and no manifest can print it.
 */
export interface Redline {
  /** What a leaf says, in stretches: its own words, and words that stood between them. */
  readonly leaves: ReadonlyMap<Leaf, readonly Stretch[]>
  /** What stood behind the last word of a value, and is inside its control. */
  readonly ends: ReadonlyMap<Value, readonly Stretch[]>
  /** Passages that are no longer printed, behind the value that they stood behind. */
  readonly gone: ReadonlyMap<Value, readonly Stretch[]>
}

export const noRedline: Redline = { leaves: new Map(), ends: new Map(), gone: new Map() }
