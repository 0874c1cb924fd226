import type { analysis } from '@rsr/model'
import { type Answers, type Settled, applyEvidenceRule, applyRule, applyUseRule } from './rule.ts'

/** What the status of an axis is made from: the criteria of a standard with their answers. */
type Criterion = Pick<analysis.Criterion, 'id' | 'axis' | 'core'> & {
  readonly answer: Pick<analysis.Answer, 'value'>
}

/** Whether an answer is open: for computing, what was not asked, not provided and not known is alike. */
export const isOpen = (value: analysis.Answer['value']) =>
  value === 'unknown' || value === 'not-provided' || value === 'not-asked'

/** How many criteria are answered, of those that apply. */
export function coverageOf(criteria: Iterable<Criterion>): analysis.Coverage {
  const applicable = [...criteria].filter((one) => one.answer.value !== 'not-applicable')
  const answered = applicable.filter((one) => !isOpen(one.answer.value))
  return { answered: answered.length, applicable: applicable.length }
}

/**
 * The status of a standard on one axis (method.md section 4): the rule with every open answer taken as no, and then
 * as yes.
 *
 * @param criteria - all criteria of the standard; those of the other axis are left aside.
 * @param optional - whether the provision is optional, which is used or not used.
 */
export function assessAxis(
  criteria: readonly Criterion[],
  axis: analysis.Criterion['axis'],
  optional: boolean,
): analysis.Axis {
  const own = criteria.filter((one) => one.axis === axis)
  const applicable = own.filter((one) => one.answer.value !== 'not-applicable')
  const base = {
    open: applicable.filter((one) => isOpen(one.answer.value)).map((one) => one.id),
    coverage: coverageOf(own),
    withheld: false,
    override: null,
    computed: null,
  }
  if (applicable.length === 0) {
    const kind = own.length === 0 ? 'none' : 'not-applicable'
    return { kind, low: null, high: null, rules: [], ...base }
  }
  const hasCore = applicable.some((one) => one.core)
  const apply = !hasCore ? applyEvidenceRule : optional ? applyUseRule : applyRule
  const low = apply(settle(applicable, 'no'))
  const high = apply(settle(applicable, 'yes'))
  return {
    kind: !hasCore ? 'evidence' : optional ? 'use' : 'level',
    low: low.value,
    high: high.value,
    rules: [low.name, high.name],
    ...base,
  }
}

/** The answers with every open one replaced. */
function settle(criteria: readonly Criterion[], open: 'yes' | 'no'): Answers {
  const settled = (core: boolean) =>
    criteria
      .filter((one) => one.core === core)
      .map(({ answer }): Settled => {
        const { value } = answer
        return value === 'yes' || value === 'partly' || value === 'no' ? value : open
      })
  return { core: settled(true), supporting: settled(false) }
}
