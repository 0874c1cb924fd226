import type { VFileMessage } from 'vfile-message'
import type { OutlinedStandard } from '../catalogue-outline.ts'
import { message } from '../message.ts'
import { isBefore } from '../period.ts'
import type { Check } from './check.ts'

/** What a person decides on standards and actions, and whether it can have an effect (method.md sections 4 to 7). */
export const checkDecisions = (check: Check): VFileMessage[] =>
  [statuses, outsideSelection, costs, startsTooEarly].flatMap((rule) => rule(check))

/** A status can be decided only on an axis that has a level. */
function statuses({ assessment, catalogue, place }: Check): VFileMessage[] {
  return [...assessment.standards].flatMap(([id, { at, status }]) => {
    const standard = catalogue.standards.get(id)
    if (!standard) return []
    return (['law', 'practice'] as const).flatMap((axis) =>
      status[axis] && !hasLevel(standard, axis)
        ? [message('status-without-level', place(at, `status/${axis}`, 'key'), { id, axis })]
        : [],
    )
  })
}

const hasLevel = (
  { criteria, obligation, ratification }: OutlinedStandard,
  axis: 'law' | 'practice',
): boolean =>
  obligation !== 'optional' &&
  !(ratification && axis === 'law') &&
  criteria.some((criterion) => criterion.axis === axis && criterion.core)

/** What is said on a standard that is not assessed is printed nowhere. */
function outsideSelection({ assessment, catalogue, place }: Check): VFileMessage[] {
  const { selection } = assessment.header
  const selected = new Set(catalogue.selections.get(selection)?.standards)
  const isOutside = (id: string) => selected.size > 0 && catalogue.standards.has(id) && !selected.has(id)
  const outside = (where: Parameters<typeof place>, id: string) =>
    isOutside(id) ? [message('standard-outside-selection', place(...where), { id, selection })] : []
  return [
    ...[...assessment.standards].flatMap(([id, { at }]) => outside([at, undefined, 'key'], id)),
    ...[...assessment.actions.values()].flatMap(({ at, closes }) =>
      closes.flatMap((id, index) => outside([at, `closes/${index}`], id)),
    ),
    ...[...assessment.comments.values()].flatMap(({ at, standard }) =>
      standard === null ? [] : outside([at, 'standard'], standard),
    ),
  ]
}

/** An amount says nothing without its currency, and a currency nothing without its amount. */
function costs({ assessment, place }: Check): VFileMessage[] {
  return [...assessment.actions.values()].flatMap(({ cost }) => {
    if (!cost) return []
    const years = Object.values(cost.by_year)
    const sum = years.reduce((all, one) => all + (one.one_off ?? 0) + (one.recurrent ?? 0), 0)
    if (years.length > 0 && cost.amount !== null && cost.amount !== sum) {
      return [message('cost-differs', place(cost.at, 'amount'), { found: cost.amount, sum })]
    }
    const amount = years.length > 0 ? 'by_year' : cost.amount === null ? undefined : 'amount'
    if ((amount === undefined) === (cost.currency === null)) return []
    const values =
      amount === undefined ? { found: 'currency', missing: 'amount' } : { found: amount, missing: 'currency' }
    return [message('cost-incomplete', place(cost.at, values.found, 'key'), values)]
  })
}

/** A stated start before the end of what has to be complete first; or a stated end, where no start is. */
function startsTooEarly({ assessment: { actions }, place }: Check): VFileMessage[] {
  return [...actions.values()].flatMap(({ at, id, start, end: own, depends_on: needs }) =>
    needs.flatMap((other) => {
      const [key, does, date] = start === null ? ['end', 'ends', own] : ['start', 'starts', start]
      const end = actions.get(other)?.end ?? null
      if (date === null || end === null || !isBefore(date, end)) return []
      return [message('action-too-early', place(at, key), { id, does, date, other, end })]
    }),
  )
}
