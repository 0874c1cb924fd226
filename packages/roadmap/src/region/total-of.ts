import type { RegionalAxis, RegionalTotal } from './findings.ts'
import type { Group } from './groups.ts'

/** Sums of the counts of some standards that are told; of axes that have levels only. */
export function totalOf(axes: readonly (RegionalAxis | null)[]): RegionalTotal {
  const levels = axes.flatMap((axis) => (axis?.scale === 'level' ? [axis] : []))
  const told = levels.flatMap((axis) => axis.told)
  const alone = (group: Group) =>
    sum(told.filter(({ groups }) => groups.length === 1 && groups[0] === group).map(({ states }) => states))
  return {
    full: alone('full'),
    part: alone('part'),
    none: alone('none'),
    open: alone('open'),
    together: sum(told.filter(({ groups }) => groups.length > 1).map(({ states }) => states)),
    untold: sum(levels.filter((axis) => axis.told.length === 0).map(({ states }) => states)),
  }
}

const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0)
