import type * as full from './generated/analysis.ts'
import { endsBefore } from './period.ts'

type Reason = full.FollowUp['because'][number]

/** What the follow-up of an action is decided by. */
export type Followed = Pick<full.Action, 'status' | 'end' | 'closed'>

/**
 * Why the office is asked to close, to extend or to look again at an action that is not closed (method.md section 7).
 *
 * @param date - the day of the assessment.
 * @param isMet - whether nothing is left of what it closes.
 * @returns none for an action that is closed: a person has decided.
 */
export function followUpReasons(
  { status, end, closed }: Followed,
  { date, isMet }: { readonly date: string; readonly isMet: boolean },
): Reason[] {
  if (closed) return []
  const isComplete = status === 'complete'
  return [
    ...(isComplete ? (['reported-complete'] as const) : []),
    ...(isMet ? (['gaps-met'] as const) : []),
    // Of one that is reported complete, the date says nothing more.
    ...(!isComplete && end !== null && endsBefore(end, date) ? (['end-passed'] as const) : []),
  ]
}
