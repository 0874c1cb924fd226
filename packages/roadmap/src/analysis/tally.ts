import type { analysis } from '@rsr/model'
import { coverageOf } from './assess-axis.ts'
import { levels } from './rule.ts'

type AxisTally = analysis.AxisTally

/** Which of some standards have which status on each axis: lists of ids, never a mean (method.md section 5). */
export function tallyOf(standards: readonly analysis.Standard[]): analysis.Tally {
  const assessed = standards.filter((standard) => standard.assessed)
  return {
    standards: idsOf(standards),
    not_assessed: idsOf(standards.filter((standard) => !standard.assessed)),
    law: axisTally(assessed, 'law'),
    practice: axisTally(assessed, 'practice'),
    coverage: coverageOf(standards.flatMap((standard) => Object.values(standard.criteria))),
  }
}

function axisTally(standards: readonly analysis.Standard[], axis: analysis.Criterion['axis']): AxisTally {
  const tally: AxisTally = { met: [], largely: [], partly: [], not: [], not_established: [], other: [] }
  for (const standard of standards) tally[groupOf(standard[axis])].push(standard.id)
  return tally
}

/** Under which heading a status counts. */
function groupOf({ kind, low, high }: analysis.Axis): keyof AxisTally {
  if (kind !== 'level') return 'other'
  return low === high ? (levels.find((level) => level === low) ?? 'other') : 'not_established'
}

const idsOf = (standards: readonly analysis.Standard[]) => standards.map(({ id }) => id)
