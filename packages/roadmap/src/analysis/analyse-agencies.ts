import type { Assessment, Catalogue, analysis } from '@rsr/model'
import { isOpen } from './assess-axis.ts'
import { entries } from './entries.ts'

/** Every kind of agency that is asked, was asked, is named or has part in an action, with the open questions that it is best placed to answer. */
export function analyseAgencies(
  standards: readonly analysis.Standard[],
  assessment: Assessment,
  catalogue: Catalogue,
): Record<string, analysis.Agency> {
  const criteria = standards.flatMap((standard) => Object.values(standard.criteria))
  const open = criteria.filter((criterion) => isOpen(criterion.answer.value))
  const concerned = new Set([
    ...criteria.flatMap(({ asks, answer }) => [asks[0], answer.requested?.agency]),
    ...[...assessment.actions.values()].flatMap(({ lead, partners }) => [lead, ...partners]),
  ])
  const kinds = [...catalogue.agencyKinds.values()].filter(
    ({ id }) => assessment.agencies.has(id) || concerned.has(id),
  )
  return entries(kinds, (kind) => {
    const own = assessment.agencies.get(kind.id)
    return {
      at: kind.at,
      id: kind.id,
      title: kind.title,
      own: own ? { at: own.at, name: own.name, mandate: own.mandate, unit: own.unit } : null,
      questions: open.filter((criterion) => criterion.asks[0] === kind.id).map(({ id }) => id),
    }
  })
}
