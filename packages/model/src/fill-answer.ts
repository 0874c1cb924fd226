import type { AgencyRequest } from './fill-request.ts'
import type * as full from './generated/analysis.ts'
import type * as written from './generated/assessment.ts'
import { type At, inside } from './read-parts.ts'

/** An answer as the assessment gives it, with everything filled in. */
export interface WrittenAnswer {
  readonly at: At
  readonly id: string
  readonly answer: NonNullable<written.Answer['answer']> | null
  readonly same: string | null
  readonly for: readonly string[]
  readonly against: readonly string[]
  readonly note: string | null
  readonly to_confirm: boolean
  readonly requested: full.Request | null
  readonly replies: readonly full.Reply[]
  readonly reason: string | null
  readonly catalogue: string
  readonly confidentiality: full.Confidentiality
}

/**
 * An answer with everything that was left out filled in.
 *
 * @param catalogue - the edition that answers are to, unless they name their own.
 * @param requests - what was asked of agencies.
 */
export function fillAnswer(
  at: At,
  id: string,
  { requested, replies, ...value }: written.Answer,
  catalogue: string,
  requests: ReadonlyMap<string, AgencyRequest>,
): WrittenAnswer {
  return {
    at,
    id,
    answer: null,
    same: null,
    for: [],
    against: [],
    note: null,
    to_confirm: false,
    reason: null,
    catalogue,
    confidentiality: 'state',
    ...value,
    requested: requested
      ? { at: inside(at, 'requested'), ...requested }
      : value.answer === 'not-provided'
        ? lastRequest(requests, id)
        : null,
    replies: (replies ?? []).map((reply, index) => ({
      at: inside(at, 'replies', index),
      note: null,
      confidentiality: 'state' as const,
      ...reply,
    })),
  }
}

/** The last request that asks a question, as an answer `not-provided` has it. */
function lastRequest(requests: ReadonlyMap<string, AgencyRequest>, criterion: string): full.Request | null {
  const [last] = [...requests.values()]
    .filter(({ questions }) => questions.includes(criterion))
    .toSorted((a, b) => (a.date < b.date ? 1 : -1))
  return last ? { at: last.at, agency: last.agency, date: last.date } : null
}
