import type { analysis } from '@rsr/model'

type Range = analysis.Range

/** How much each status is a gap, from 0: the two scales of method.md section 6. Any other status is none. */
const gapOf: Readonly<Record<string, number>> = {
  met: 0,
  largely: 1,
  partly: 2,
  not: 3,
  found: 0,
  'in-part': 1,
  'none-found': 1,
}

type Obligation = analysis.Standard['obligation']
type Applies = analysis.Standard['applies']

/** What an obligation weighs, by how the instrument applies (method.md section 6). */
const obligationTable: Readonly<Record<Exclude<Applies, 'unknown'>, Readonly<Record<Obligation, number>>>> = {
  binding: { mandatory: 4, qualified: 3, optional: 3, recommended: 2 },
  committed: { mandatory: 3, qualified: 3, optional: 2, recommended: 2 },
  guidance: { mandatory: 2, qualified: 2, optional: 1, recommended: 2 },
}

/** The gap of a status on one axis: a range where the status is one, nothing where it can make no gap. */
export function axisGap({
  kind,
  low,
  high,
}: Pick<analysis.Axis, 'kind' | 'low' | 'high'>): Range | undefined {
  if ((kind !== 'level' && kind !== 'evidence') || low === null || high === null) return undefined
  return { low: gapOf[high] ?? 0, high: gapOf[low] ?? 0 }
}

/** The gap of a standard: that of the worse axis; nothing where neither axis can make one. */
export function worse(gaps: readonly (Range | undefined)[]): Range | undefined {
  const some = gaps.filter((gap) => gap !== undefined)
  if (some.length === 0) return undefined
  return {
    low: Math.max(...some.map((gap) => gap.low)),
    high: Math.max(...some.map((gap) => gap.high)),
  }
}

/** The weight of an obligation; where it is not known how it applies, from that of guidance to that of a duty. */
export function obligationWeight(obligation: Obligation, applies: Applies): Range {
  if (applies !== 'unknown') {
    const weight = obligationTable[applies][obligation]
    return { low: weight, high: weight }
  }
  return { low: obligationTable.guidance[obligation], high: obligationTable.binding[obligation] }
}

/** Need: gap × obligation × impact, 0 to 36. It orders actions within one country, and is never added up. */
export function needOf(gap: Range, obligation: Range, impact: number): Range {
  return { low: gap.low * obligation.low * impact, high: gap.high * obligation.high * impact }
}
