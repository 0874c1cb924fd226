import {
  type DecisionsDocument,
  type InputFile,
  type SourceDocument,
  didYouMean,
  message,
  readSource,
  validate,
} from '@rsr/model'
import type { VFileMessage } from 'vfile-message'
import { differingDecisions } from './decide.ts'
import type { Level, NamedReview } from './proposal.ts'
import { proposalsOf } from './proposals-of.ts'

/** The file of decisions of a country, with its places (schemas/decisions.schema.json). */
export type Decisions = SourceDocument<DecisionsDocument>

/** What an office decided on one change, with what holds for all its decisions filled in. */
export interface Decision {
  readonly review: string
  readonly id: string
  readonly decision: 'accepted' | 'partly' | 'not-accepted' | 'noted'
  readonly text: string | null
  readonly reason: string | null
  readonly by: string
  readonly date: string
}

/**
 * Reads the file of decisions of a country, and compares it with the reviews that it is about.
 *
 * @param levels - as for `proposalsOf`; without them, decisions on one status that differ are not found.
 * @returns the decisions if the file can be read and has the right shape; and what is wrong with it: its shape, reviews
 *   and changes that do not exist, a missing reason or text, two decisions on one change that differ.
 */
export function readDecisions(
  file: InputFile,
  reviews: readonly NamedReview[],
  levels: ReadonlyMap<string, Level> = new Map(),
): { decisions?: Decisions; messages: VFileMessage[] } {
  const { document, messages } = readSource(file)
  if (!document) return { messages }
  const { document: decisions, messages: ofShape } = validate(document, 'decisions')
  if (!decisions) return { messages: [...messages, ...ofShape] }
  const wrong = decisionsIn(decisions).flatMap((each) => check(decisions, each, reviews))
  const differing = differingDecisions(proposalsOf(reviews, levels), decisions)
  const ofContent = [...unknownReviews(decisions, reviews), ...wrong, ...differing]
  return { decisions, messages: [...messages, ...ofShape, ...ofContent] }
}

/** Every decision of a file that is made, in its order. */
export function decisionsIn({ value }: Decisions): Decision[] {
  return Object.entries(value.reviews ?? {}).flatMap(([review, decisions]) =>
    Object.entries(decisions ?? {}).flatMap(([id, { decision, ...more }]) =>
      decision === null
        ? []
        : [{ review, id, decision, text: null, reason: null, by: value.by, date: value.date, ...more }],
    ),
  )
}

const pointerOf = ({ review, id }: Pick<Decision, 'review' | 'id'>) => `/reviews/${review}/${id}`

function unknownReviews(decisions: Decisions, reviews: readonly NamedReview[]): VFileMessage[] {
  const names = reviews.map(({ name }) => name)
  return Object.keys(decisions.value.reviews ?? {})
    .filter((id) => !names.includes(id))
    .map((id) => {
      const suggestion =
        didYouMean(id, names) || 'Write the name of its file without the ending, or read the review first.'
      return message('review-unknown', decisions.place(`/reviews/${id}`, 'key'), { id, suggestion })
    })
}

function check(decisions: Decisions, each: Decision, reviews: readonly NamedReview[]): VFileMessage[] {
  const { review, id, decision } = each
  const pointer = pointerOf(each)
  const place = (key?: string) => decisions.place(key === undefined ? pointer : `${pointer}/${key}`, 'key')
  const messages: VFileMessage[] = []
  const found = reviews.find(({ name }) => name === review)?.review
  const ids = found && [...found.changes, ...found.threads].map((change) => change.id)
  if (ids && !ids.includes(id)) {
    const suggestion = didYouMean(id, ids) || 'Read the review again, and compare the ids.'
    messages.push(message('change-unknown', place(), { id, review, suggestion }))
  }
  if (decision === 'partly' && each.text === null)
    messages.push(message('decision-text-missing', place(), {}))
  if (decision !== 'partly' && each.text !== null) {
    messages.push(message('decision-text-beside', place('text'), { decision }))
  }
  if (each.reason === null && (decision === 'partly' || decision === 'not-accepted')) {
    messages.push(message('decision-reason-missing', place(), { decision }))
  }
  return messages
}
