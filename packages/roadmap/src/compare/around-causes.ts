import type { analysis } from '@rsr/model'
import { assessAxis } from '../analysis/assess-axis.ts'
import type {
  Cause,
  CriterionCause,
  Edition,
  Movement,
  RuleCause,
  Status,
  TreatyCause,
} from './comparison.ts'

type Standard = analysis.Standard
type Moved = Readonly<Record<'law' | 'practice', Movement | null>>

const axes = ['law', 'practice'] as const

/** Causes other than answers: the questions, how the instrument applies, what persons decided, and the rule itself. */
export function aroundCauses(
  was: Standard,
  is: Standard,
  older: Edition,
  newer: Edition,
  moved: Moved,
): Cause[] {
  const [impact, before] = [is.text?.impact?.value ?? null, was.text?.impact?.value ?? null]
  return [
    ...criterionCauses(was.criteria, is.criteria),
    ...treatyCause(older.instruments[was.instrument], newer.instruments[is.instrument]),
    ...(was.obligation === is.obligation
      ? []
      : [{ kind: 'obligation' as const, from: was.obligation, to: is.obligation }]),
    ...axes.flatMap((axis): Cause[] => {
      const [from, to] = [was[axis].override?.level ?? null, is[axis].override?.level ?? null]
      return from === to ? [] : [{ kind: 'decision', axis, from, to }]
    }),
    ...(before === impact ? [] : [{ kind: 'impact' as const, from: before, to: impact }]),
    ...axes.flatMap((axis) => (moved[axis] ? ruleCause(was, axis) : [])),
  ]
}

const parts = ['question', 'statement', 'core', 'axis'] as const

function criterionCauses(was: Standard['criteria'], is: Standard['criteria']): CriterionCause[] {
  const ids = [...new Set([...Object.keys(is), ...Object.keys(was)])]
  return ids.flatMap((criterion): CriterionCause[] => {
    const [before, now] = [was[criterion], is[criterion]]
    const shared = { kind: 'criterion' as const, criterion }
    if (!before || !now) {
      const [from, to] = [before?.question ?? null, now?.question ?? null]
      return [{ ...shared, part: now ? 'added' : 'removed', from, to }]
    }
    return parts
      .filter((part) => before[part] !== now[part])
      .map((part) => ({ ...shared, part, from: String(before[part]), to: String(now[part]) }))
  })
}

function treatyCause(
  was: analysis.Instrument | undefined,
  is: analysis.Instrument | undefined,
): TreatyCause[] {
  if (!was || !is || (was.status === is.status && was.applies === is.applies)) return []
  return [
    {
      kind: 'treaty',
      instrument: is.short_title,
      status: { from: was.status, to: is.status },
      applies: { from: was.applies, to: is.applies },
    },
  ]
}

/** Whether the rule was another one: by the present rule the answers of the older edition give another status. */
function ruleCause(was: Standard, axis: (typeof axes)[number]): RuleCause[] {
  const { kind, low, high, computed } = was[axis]
  if (!was.assessed || kind === 'party') return []
  const from = { kind, low, high, ...computed }
  const to = assessAxis(Object.values(was.criteria), axis, was.obligation === 'optional')
  if (from.kind === to.kind && from.low === to.low && from.high === to.high) return []
  return [{ kind: 'rule', axis, from: statusOf(from), to: statusOf(to) }]
}

const statusOf = ({ kind, low, high }: Omit<Status, 'assessed'>): Status => ({
  kind,
  low,
  high,
  assessed: true,
})
