import type { Review, ReviewField, ReviewPlace } from '@rsr/model'

/** A review, under the name by which decisions refer to it: that of its file, without the ending. */
export interface NamedReview {
  readonly name: string
  readonly review: Review
}

/** A level of a status, from the highest (method.md section 4). */
export type Level = 'met' | 'largely' | 'partly' | 'not'

/** What one or several reviewers propose, or say. */
export interface Proposal {
  /** From 1, in the order of the document. */
  readonly number: number
  /**
   * `value`: other words for an input; `status`: another level on one axis of a standard, which is an override;
   * `comment`: a comment, or a change to what is not in the files of the assessment. It is answered, not merged.
   */
  readonly kind: 'value' | 'status' | 'comment'
  /** The input that would change, or that a comment is about. */
  readonly field: ReviewField | null
  /** The status that would change. */
  readonly status: {
    readonly standard: string
    readonly axis: 'law' | 'practice'
    readonly level: Level
  } | null
  readonly place: ReviewPlace
  readonly before: string
  /** What is proposed, without the footnotes that a reviewer added; or what was said. */
  readonly after: string
  /** Who made it, in each of the reviews. */
  readonly from: readonly ProposalSource[]
  /** The numbers of proposals that give the same passage other words. */
  readonly contradicts: readonly number[]
  /** Footnotes that reviewers added: facts that could be registered, with a source. */
  readonly footnotes: readonly { readonly name: string; readonly text: string }[]
}

/** A change or a comment from which a proposal comes. */
export interface ProposalSource {
  readonly review: string
  /** The id of the change or the thread in that review. */
  readonly id: string
  /** As the program of the reviewer wrote them. */
  readonly authors: readonly string[]
  /** What the comments on it say. */
  readonly reason: string | null
  readonly sure: 'certain' | 'likely' | 'doubtful'
}

/** What a proposal would change. */
export function passageOf({
  kind,
  field,
  status,
}: Pick<Proposal, 'kind' | 'field' | 'status'>): string | undefined {
  if (kind === 'status' && status) return `${status.standard}#${status.axis}`
  return kind === 'value' && field ? `${field.file}#${field.pointer}#${field.part}` : undefined
}
