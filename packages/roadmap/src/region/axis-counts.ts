import type { analysis } from '@rsr/model'
import type { Publication } from '../analysis/publish.ts'
import type { RegionalAxis } from './findings.ts'
import { type Scale, groupOf, groups } from './groups.ts'
import { tellCounts } from './tell-counts.ts'

type AxisName = analysis.Criterion['axis']

/** A standard as one State has it, and whether that State agreed to be named. */
export interface Assessed {
  readonly publication: Publication
  readonly standard: analysis.Standard
}

export const isNamed = ({ header }: Publication): boolean => header.regional_consent !== null

/**
 * What may be told of a standard on an axis. States of which the axis has another scale, as none of the core questions
 * applies to them, are not counted.
 *
 * @returns nothing for an axis without questions, and for one that has neither levels nor evidence of use.
 */
export function axisCounts(
  assessed: readonly Assessed[],
  axis: AxisName,
  minimum: number,
): RegionalAxis | null {
  const kinds = assessed.map(({ standard }) => standard[axis].kind)
  const scale = (['level', 'evidence'] as const satisfies Scale[]).find((each) => kinds.includes(each))
  if (scale === undefined) return null
  const counted = assessed.filter(({ standard }) => standard[axis].kind === scale)
  const countOf = (named: boolean) =>
    groups.map(
      (group) =>
        counted.filter(
          ({ publication, standard }) => isNamed(publication) === named && groupOf(standard[axis]) === group,
        ).length,
    )
  return {
    scale,
    states: counted.length,
    told: tellCounts(countOf(false), countOf(true), minimum).map(({ from, to, states }) => ({
      groups: groups.slice(from, to + 1),
      states,
    })),
  }
}
