import type { RegionalAxis, RegionalStandard, SharedGap } from './findings.ts'

/** Fewer share nothing. */
const several = 2

/**
 * The standards that several States do not have fully in place, the most widely shared first. Only sums of counts that
 * are told: whether a gap is shared tells nothing that the counts do not.
 */
export function sharedGaps(standards: readonly RegionalStandard[]): SharedGap[] {
  return standards
    .flatMap(({ id, law, practice }) => [
      { standard: id, axis: 'law' as const, states: withGap(law) },
      { standard: id, axis: 'practice' as const, states: withGap(practice) },
    ])
    .filter(({ states }) => states >= several)
    .toSorted((a, b) => b.states - a.states)
}

/** How many States are told to have a level below "in place"; evidence of use is no level. */
function withGap(axis: RegionalAxis | null): number {
  if (axis?.scale !== 'level') return 0
  const gaps = axis.told.filter(({ groups }) => groups.every((group) => group === 'part' || group === 'none'))
  return gaps.reduce((sum, { states }) => sum + states, 0)
}
