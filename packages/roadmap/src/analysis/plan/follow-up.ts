import { type analysis, followUpReasons } from '@rsr/model'
import { isInPlace } from './in-place.ts'

type Action = Pick<analysis.Action, 'id' | 'kind' | 'closes' | 'status' | 'end' | 'closed'>
type Standards = Readonly<Record<string, analysis.Standard>>

/**
 * What is proposed to the office on an action (method.md section 7): to close or to extend it, or to look again at what
 * it left; with the answers to be re-examined. Nothing of it changes a status, a date or an answer.
 *
 * @param actions - all actions of the roadmap.
 * @returns nothing where there is nothing to decide.
 */
export function followUpOf(
  action: Action,
  actions: readonly Action[],
  standards: Standards,
  date: string,
): analysis.FollowUp | null {
  const own = action.closes.flatMap((id) => standards[id] ?? [])
  const isMet = own.length > 0 && own.every((standard) => isDone(standard, action))
  const isAbandoned = ({ id, gap }: analysis.Standard) =>
    gap !== null && !actions.some(({ closes, closed }) => !closed && closes.includes(id))
  const because: analysis.FollowUp['because'] = [
    ...followUpReasons(action, { date, isMet }),
    ...(action.closed && own.some(isAbandoned) ? (['gap-remains'] as const) : []),
  ]
  if (because.length === 0) return null
  return { because, re_examine: own.flatMap((standard) => criteriaLeft(standard, action)) }
}

/** Whether nothing of a standard is left for an action: it is in place and, where it is optional, used; or the facts are known. */
function isDone(standard: analysis.Standard, action: Action): boolean {
  if (action.kind === 'establish-facts')
    return standard.assessed && criteriaLeft(standard, action).length === 0
  const { obligation, law, practice } = standard
  return isInPlace(standard) && (obligation !== 'optional' || law.low === 'used' || practice.low === 'used')
}

/** The criteria of a standard whose answers an action was to change: what is missing or open; for facts, what is open. */
function criteriaLeft({ gap }: analysis.Standard, { kind }: Action): string[] {
  if (!gap) return []
  const { missing, establish, open } = gap
  return kind === 'measure' ? [...new Set([...missing, ...establish, ...open])] : [...establish, ...open]
}

/**
 * What of it a release shows: nothing in public, and nothing that rests on a report which it withholds.
 *
 * @param status - that of the last report which is shown.
 */
export function publishFollowUp(
  followUp: analysis.FollowUp | null,
  status: analysis.Action['status'],
  release: 'internal' | 'draft' | 'public',
): analysis.FollowUp | null {
  if (!followUp || release === 'public') return null
  const because = followUp.because.filter((one) => one !== 'reported-complete' || status === 'complete')
  return because.length === 0 ? null : { ...followUp, because }
}
