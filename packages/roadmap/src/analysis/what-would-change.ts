import type { analysis } from '@rsr/model'
import { assessAxis } from './assess-axis.ts'
import type { Settled } from './rule.ts'

/** One answer that would change a status, and what the status would then be. */
export interface Change {
  readonly criterion: string
  readonly answer: Settled
  readonly axis: Pick<analysis.Axis, 'kind' | 'low' | 'high'>
}

const settled: readonly Settled[] = ['yes', 'partly', 'no']

/**
 * Which single answers would change the status of a standard on one axis, all others staying as they are (method.md
 * section 4). A status that does not follow from answers, as that of a ratification entry, is changed by none. What
 * is not applicable is left aside.
 */
export function whatWouldChange(standard: analysis.Standard, axis: analysis.Criterion['axis']): Change[] {
  const { kind, low, high } = standard[axis]
  if (kind === 'party' || kind === 'none' || kind === 'not-applicable') return []
  const criteria = Object.values(standard.criteria)
  return criteria.flatMap((criterion) => {
    const { value } = criterion.answer
    if (criterion.axis !== axis || value === 'not-applicable') return []
    return settled.flatMap((answer): Change[] => {
      const changed = criteria.map((one) =>
        one.id === criterion.id ? { ...one, answer: { value: answer } } : one,
      )
      const then = assessAxis(changed, axis, standard.obligation === 'optional')
      return then.low === low && then.high === high ? [] : [{ criterion: criterion.id, answer, axis: then }]
    })
  })
}
