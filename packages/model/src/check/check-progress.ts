import type { VFileMessage } from 'vfile-message'
import type { WrittenAction } from '../fill-action.ts'
import type * as full from '../generated/analysis.ts'
import { message } from '../message.ts'
import type { Check } from './check.ts'

/** What was reported on actions: what it refers to, and whether it hangs together (method.md section 7). */
export const checkProgress = (check: Check): VFileMessage[] =>
  [...check.assessment.actions.values()].flatMap((action) => [
    ...milestonesTwice(action, check),
    ...action.progress.flatMap((report) => references(report, action, check)),
    ...order(action, check),
    ...complete(action, check),
    ...afterClosing(action, check),
  ])

/** Two milestones of one id: a report would reach both. */
function milestonesTwice({ milestones }: WrittenAction, { place }: Check): VFileMessage[] {
  return milestones.flatMap(({ at, id }, index) =>
    id !== null && milestones.slice(0, index).some((one) => one.id === id)
      ? [message('milestone-twice', place(at, 'id'), { id })]
      : [],
  )
}

function references(report: full.ProgressReport, action: WrittenAction, check: Check): VFileMessage[] {
  const { assessment, catalogue, place, unknown, exists } = check
  const { at, by, facts, value, reached } = report
  const milestones = new Map(action.milestones.flatMap(({ id }) => (id === null ? [] : [[id, id] as const])))
  return [
    ...(by === null || catalogue.agencyKinds.has(by)
      ? []
      : [unknown('agency-unknown', place(at, 'by'), by, catalogue.agencyKinds)]),
    ...facts.flatMap((id, index) =>
      exists('facts', id) ? [] : [unknown('fact-unknown', place(at, `facts/${index}`), id, assessment.facts)],
    ),
    ...reached.flatMap((id, index) =>
      milestones.has(id) ? [] : [unknown('milestone-unknown', place(at, `reached/${index}`), id, milestones)],
    ),
    ...(value !== null && action.indicator === null
      ? [message('progress-value-stray', place(at, 'value', 'key'), { id: action.id })]
      : []),
  ]
}

/** Reports that do not stand in the order of their days, and work that goes on after it was complete. */
function order({ id, progress }: WrittenAction, { place }: Check): VFileMessage[] {
  const written = progress.toSorted((a, b) => indexOf(a) - indexOf(b))
  const early = written.flatMap((report, index) => {
    const before = written[index - 1]
    return before && report.date < before.date
      ? [
          message('progress-order', place(report.at, 'date'), {
            found: report.date,
            before: before.date,
          }),
        ]
      : []
  })
  const again = progress.flatMap(({ at, status, date }, index) => {
    const before = progress[index - 1]
    return before?.status === 'complete' && status !== 'complete'
      ? [message('progress-after-complete', place(at, 'status'), { id, status, date, before: before.date })]
      : []
  })
  return [...early, ...again]
}

/** The place of a report in its list. */
const indexOf = ({ at }: full.ProgressReport) => Number(at.pointer.split('/').at(-1))

/** What is reported complete while something of it is not reported. */
function complete(
  { id, status, milestones, indicator, progress }: WrittenAction,
  { place }: Check,
): VFileMessage[] {
  const last = progress.at(-1)
  if (!last || status !== 'complete') return []
  const reached = new Set(progress.flatMap((report) => report.reached))
  const left = milestones.filter((one) => one.id === null || !reached.has(one.id))
  const where = place(last.at, 'status')
  return [
    ...(left.length > 0
      ? [
          message('progress-milestones-left', where, {
            id,
            milestones: left.map(({ text }) => `“${text}”`).join('; '),
          }),
        ]
      : []),
    ...(indicator?.target && progress.every(({ value }) => value === null)
      ? [message('progress-value-missing', where, { id, target: indicator.target })]
      : []),
  ]
}

function afterClosing({ id, closed, progress }: WrittenAction, { place }: Check): VFileMessage[] {
  if (!closed) return []
  return progress
    .filter(({ date }) => date > closed.date)
    .map(({ at, date }) =>
      message('progress-after-closing', place(at, 'date'), { id, found: date, date: closed.date }),
    )
}
