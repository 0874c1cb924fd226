import type { Catalogue, analysis } from '@rsr/model'
import { assessAxis } from './assess-axis.ts'

type Settling = analysis.Settling
type Narrowed = Settling['narrows'][number]

/** How many questions the list has at most. */
const most = 10

/**
 * The open questions whose answers would narrow the most statuses (method.md section 6): one after the other, the
 * question that narrows most of what the ones before it left; of two alike, that with the lower id. An answer is taken to hold for the open criteria that
 * ask about the same fact, to which it may be offered. A status is narrowed where it is not established, and some answer
 * leaves fewer levels between its bounds.
 */
export function settle(
  standards: Readonly<Record<string, analysis.Standard>>,
  { sharedFacts }: Catalogue,
): Settling[] {
  const open = new Map(
    Object.values(standards)
      .filter((standard) => standard.assessed)
      .flatMap((standard) =>
        [...standard.law.open, ...standard.practice.open].map((id) => [id, standard] as const),
      ),
  )
  const shared = [...sharedFacts.values()].map(({ criteria }) => criteria.filter((id) => open.has(id)))
  const candidates = [...open.keys()].toSorted().map((criterion): Settling => {
    const group = new Set(shared.filter((one) => one.includes(criterion)).flat())
    const others = [...group].filter((id) => id !== criterion).toSorted()
    const narrows = [criterion, ...others].flatMap((id) => narrowed(open.get(id), id))
    return { criterion, with: others, narrows: unique(narrows) }
  })
  return shortest(candidates)
}

function shortest(candidates: readonly Settling[]): Settling[] {
  const chosen: Settling[] = []
  let left = candidates
  while (chosen.length < most) {
    const dealt = new Set(chosen.flatMap(({ narrows }) => narrows.map(keyOf)))
    left = left
      .map((one) => ({ ...one, narrows: one.narrows.filter((axis) => !dealt.has(keyOf(axis))) }))
      .filter(({ narrows }) => narrows.length > 0)
    const best = left.reduce<Settling | undefined>(
      (before, one) => (before && before.narrows.length >= one.narrows.length ? before : one),
      undefined,
    )
    if (!best) break
    chosen.push(best)
  }
  return chosen
}

/** The axis of an open criterion, if some answer to it leaves fewer levels between the bounds of its status. */
function narrowed(standard: analysis.Standard | undefined, id: string): Narrowed[] {
  const criterion = standard?.criteria[id]
  if (!standard || !criterion) return []
  const { axis } = criterion
  const before = standard[axis]
  if (before.kind !== 'level' || before.low === before.high) return []
  const isNarrower = (['yes', 'no'] as const).some((value) => {
    const criteria = Object.values(standard.criteria).map((one) =>
      one.id === id ? { ...one, answer: { ...one.answer, value } } : one,
    )
    const after = assessAxis(criteria, axis, standard.obligation === 'optional')
    return after.low !== before.low || after.high !== before.high
  })
  return isNarrower ? [{ standard: standard.id, axis }] : []
}

const keyOf = ({ standard, axis }: Narrowed) => `${standard} ${axis}`

function unique(axes: readonly Narrowed[]): Narrowed[] {
  return [...new Map(axes.map((one) => [keyOf(one), one])).values()]
}
