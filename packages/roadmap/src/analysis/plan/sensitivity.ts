import type { analysis } from '@rsr/model'
import type { RankedAction } from './rank-actions.ts'

type Weights = NonNullable<analysis.Action['weights']>
type Run = analysis.SensitivityRun['run']

/** What the urgency of a gap is weighed with. */
export interface Varied {
  readonly obligation: analysis.Range
  readonly impact: number
}

type Vary = (weights: Varied, applies: analysis.Standard['applies']) => Varied

const duty = { low: 4, high: 4 }
const noDuty = { low: 2, high: 2 }

/** The three runs by which the order is tried (method.md section 7): what they change of the weights of a gap. */
export const runs: readonly (readonly [Run, Vary])[] = [
  [
    'obligation',
    (weights, applies) => ({
      ...weights,
      obligation:
        applies === 'binding' ? duty : applies === 'unknown' ? { low: noDuty.low, high: duty.high } : noDuty,
    }),
  ],
  ['impact-up', (weights) => ({ ...weights, impact: Math.min(3, weights.impact + 1) })],
  ['impact-down', (weights) => ({ ...weights, impact: Math.max(1, weights.impact - 1) })],
]

/** Where an action stands in the order as it is, and would stand in that of each run. */
export function sensitivityOf(
  { id, worth }: RankedAction,
  place: number,
  orders: readonly (readonly [run: Run, order: readonly RankedAction[]])[],
): Pick<Weights, 'places' | 'urgency_changes' | 'runs'> {
  const found = orders.flatMap(([run, order]) => {
    const index = order.findIndex((one) => one.id === id)
    const there = order[index]
    if (!there) return []
    const { urgency, provisional } = there.worth
    return [{ run, place: index + 1, urgency, provisional }]
  })
  const places = [place, ...found.map((one) => one.place)]
  return {
    places: { low: Math.min(...places), high: Math.max(...places) },
    urgency_changes: found.some(
      (one) => one.urgency !== worth.urgency || one.provisional !== worth.provisional,
    ),
    runs: found,
  }
}
