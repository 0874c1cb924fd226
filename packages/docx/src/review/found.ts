import type { ReviewChange } from '@rsr/model'
import type { Piece, Revision } from './story.ts'

/** A change on its way into the review. */
export interface Found {
  /** The passage that it stands in, by which changes are ordered; of those without a place, the number after all. */
  readonly at: number
  readonly change: Omit<ReviewChange, 'id' | 'threads' | 'contradicts' | 'reason'>
  /** The tracked changes of the file that it accounts for. */
  readonly revisions: readonly Revision[]
  /** The words that it is about, by which comments on it are found. */
  readonly pieces: readonly Piece[]
}
