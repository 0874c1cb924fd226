import type { analysis } from '@rsr/model'
import { expected } from './missing.ts'

type Action = analysis.Action
type Plan = analysis.Plan

/**
 * What follows from all actions together: how much each agency leads, what is stated of costs, and how many actions say
 * what an action plan should say (method.md section 7). A release that withholds an action is summed up anew.
 */
export function sumUp(
  actions: readonly Action[],
  { phases, at_once: atOnce }: Pick<Plan, 'phases' | 'at_once'>,
): Pick<Plan, 'loads' | 'costs' | 'criteria'> {
  const open = actions.filter(({ closed }) => !closed)
  return {
    loads: loadsOf(actions, phases, atOnce),
    costs: costsOf(open),
    criteria: expected.map(([name, isSaid]) => ({
      name,
      said: open.filter(isSaid).length,
      of: open.length,
    })),
  }
}

function loadsOf(actions: readonly Action[], phases: Plan['phases'], atOnce: number): Plan['loads'] {
  const leads = [...new Set(actions.flatMap(({ lead, timing }) => (timing ? (lead ?? []) : [])))].toSorted()
  return leads.map((agency) => {
    const spans = actions.flatMap(({ lead, timing }) => (lead === agency ? (timing ?? []) : []))
    // The number is highest in a month in which one of them begins, or in the first of the phase.
    const most = phases.map(({ from, to }) => {
      const isIn = (month: string) => month >= from && (to === null || month <= to)
      const months = [from, ...spans.map((one) => one.from).filter(isIn)]
      return Math.max(
        ...months.map((month) => spans.filter((one) => one.from <= month && month <= one.to).length),
      )
    })
    return {
      agency,
      most,
      over: phases.map(({ number }) => number).filter((_, index) => (most[index] ?? 0) > atOnce),
    }
  })
}

function costsOf(actions: readonly Action[]): analysis.Costs {
  const stated = actions.flatMap(({ id, cost }) => {
    if (!cost || cost.currency === null) return []
    const years = Object.entries(cost.by_year).map(([year, { one_off: once, recurrent }]) => ({
      year,
      one_off: once ?? 0,
      recurrent: recurrent ?? 0,
    }))
    const undivided = years.length > 0 ? 0 : cost.amount
    return undivided === null ? [] : [{ id, currency: cost.currency, years, undivided }]
  })
  const currencies = [...new Set(stated.map(({ currency }) => currency))].toSorted()
  return {
    of: actions.length,
    with_amount: stated.length,
    with_band: actions.filter(({ id, cost }) => cost?.band && !stated.some((one) => one.id === id)).length,
    sums: currencies.map((currency) => {
      const own = stated.filter((one) => one.currency === currency)
      const all = own.flatMap((one) => one.years)
      const years = [...new Set(all.map(({ year }) => year))].toSorted().map((year) => {
        const those = all.filter((one) => one.year === year)
        return { year, one_off: sum(those, 'one_off'), recurrent: sum(those, 'recurrent') }
      })
      const undivided = sum(own, 'undivided')
      const total = undivided + sum(years, 'one_off') + sum(years, 'recurrent')
      return { currency, total, undivided, actions: own.map(({ id }) => id), years }
    }),
  }
}

const sum = <Key extends string>(items: readonly Readonly<Record<Key, number>>[], key: Key) =>
  items.reduce((all, one) => all + one[key], 0)

/**
 * The phases of a roadmap with the actions that begin in them; those that began before it are in the first. Where some
 * begin after all phases, one more without an end holds them.
 */
export function phasesOf(
  bounds: readonly { readonly number: number; readonly from: string; readonly to: string | null }[],
  actions: readonly Pick<Action, 'id' | 'timing'>[],
): Plan['phases'] {
  return bounds
    .map((phase) => ({
      ...phase,
      actions: actions.filter(({ timing }) => timing?.phase === phase.number).map(({ id }) => id),
    }))
    .filter(({ to, actions: own }) => to !== null || own.length > 0)
}
