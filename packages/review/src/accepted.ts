import type { InputFile, SourceDocument, Surroundings } from '@rsr/model'
import type { Hunk } from './merge-text.ts'
import type { NamedReview, Proposal } from './proposal.ts'
import type { Decision } from './read-decisions.ts'

/** A proposal that an office accepted, as it is or in other words. */
export interface Accepted {
  readonly proposal: Proposal
  readonly decision: Decision
}

/** What became of an accepted proposal in the files. */
export type Applied =
  | { readonly kind: 'taken' | 'merged' | 'already' | 'by-hand' }
  | { readonly kind: 'conflict'; readonly hunks: readonly Hunk[] }

/** What the files of a country are, and were when the draft was sent. */
export interface Inputs {
  readonly files: readonly InputFile[]
  readonly documents: readonly SourceDocument[]
  readonly reviews: readonly NamedReview[]
  readonly surroundings: Surroundings
}

/** Notes what is to be written in a file at a JSON Pointer. */
export type Write = (file: string, pointer: string, value: unknown) => void
