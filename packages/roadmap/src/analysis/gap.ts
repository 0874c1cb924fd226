import type { Assessment, analysis } from '@rsr/model'
import { assessAxis } from './assess-axis.ts'
import type { Varied } from './plan/sensitivity.ts'
import { judge } from './urgency.ts'
import { axisGap, needOf, obligationWeight, worse } from './weights.ts'

type Standard = Omit<analysis.Standard, 'gap'>
type Criterion = analysis.Criterion

/** The impact that counts where no person gave one. */
const defaultImpact = 2

/**
 * The gap of a standard that has been looked at, with the urgency of its recommendation (method.md section 6).
 *
 * @param standard - its status on both axes, by the rule or decided by a person.
 * @returns nothing where everything is in place, or where nothing can be a gap: ratification entries, optional
 *   provisions, standards not yet assessed.
 * @param vary - other weights than those of the method, to try the order of actions with (method.md section 7).
 */
export function gapOf(
  standard: Standard,
  { sources, facts, actions }: Pick<Assessment, 'sources' | 'facts' | 'actions'>,
  vary: (weights: Varied) => Varied = (weights) => weights,
): analysis.Gap | null {
  const canBeGap = standard.assessed && !standard.ratification && standard.obligation !== 'optional'
  const gap = canBeGap ? worse(axesOf(standard).map(axisGap)) : undefined
  if (!gap || gap.high === 0) return null
  const criteria = Object.values(standard.criteria)
  const open = axesOf(standard).flatMap((axis) => (axis.low === axis.high ? [] : axis.open))
  const isCore = (id: string) => standard.criteria[id]?.core === true
  const openCore = open.filter(isCore)
  const given = standard.text?.impact?.value
  const { obligation, impact } = vary({
    obligation: obligationWeight(standard.obligation, standard.applies),
    impact: given ?? defaultImpact,
  })
  const judged = judge({
    gap,
    byCore: gapByCore(standard, open) ?? gap,
    obligation,
    impact,
    impactGiven: given !== undefined,
    official: hasOfficialFact(criteria, sources, facts),
    coreNo:
      standard.obligation === 'mandatory' &&
      standard.applies === 'binding' &&
      criteria.some((one) => one.core && one.answer.value === 'no'),
    openCore,
  })
  return {
    ...judged,
    missing: missing(criteria),
    establish: judged.urgency === 'establish' ? openCore : [],
    open: open.filter((id) => !isCore(id)),
    actions: [...actions.values()]
      .filter(({ closes }) => closes.includes(standard.id))
      .map(({ id }) => id)
      .toSorted(),
    weights: {
      gap,
      obligation,
      impact,
      impact_given: given !== undefined,
      need: needOf(gap, obligation, impact),
    },
  }
}

const axesOf = ({ law, practice }: Standard) => [law, practice]

/** The gap with every open supporting criterion taken as no. */
function gapByCore(standard: Standard, open: readonly string[]): analysis.Range | undefined {
  const settled = Object.values(standard.criteria).map((one) =>
    one.core || !open.includes(one.id) ? one : { ...one, answer: { ...one.answer, value: 'no' as const } },
  )
  const range = (axis: 'law' | 'practice') =>
    axisGap(
      standard[axis].override
        ? standard[axis]
        : assessAxis(settled, axis, standard.obligation === 'optional'),
    )
  return worse([range('law'), range('practice')])
}

/** Core criteria that are not yes; where all are, the supporting ones that are not. Open ones are told apart. */
function missing(criteria: readonly Criterion[]): string[] {
  const short = criteria.filter(({ answer }) => answer.value === 'no' || answer.value === 'partly')
  const core = short.filter((one) => one.core)
  return (core.length > 0 ? core : short).map(({ id }) => id)
}

/** Whether a fact behind an answer is not from third parties only. */
function hasOfficialFact(
  criteria: readonly Criterion[],
  sources: Assessment['sources'],
  facts: Assessment['facts'],
): boolean {
  return criteria
    .flatMap(({ answer }) => [...answer.for, ...answer.against])
    .flatMap((id) => facts.get(id)?.sources ?? [])
    .some((citation) => sources.get(citation.source)?.kind.startsWith('official'))
}
