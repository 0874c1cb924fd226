import type { Assessment, Catalogue, analysis } from '@rsr/model'
import { isOpen } from './assess-axis.ts'
import { entries } from './entries.ts'

/**
 * Every kind of agency that is asked, was asked, is named or has part in an action, with the open questions that it is
 * best placed to answer.
 */
export function analyseAgencies(
  standards: readonly analysis.Standard[],
  actions: readonly analysis.Action[],
  assessment: Assessment,
  catalogue: Catalogue,
): Record<string, analysis.Agency> {
  const open = criteriaOf(standards).filter((criterion) => isOpen(criterion.answer.value))
  const named = agenciesNamed(standards, actions)
  const kinds = [...catalogue.agencyKinds.values()].filter(
    ({ id }) => assessment.agencies.has(id) || named.has(id),
  )
  return entries(kinds, (kind) => {
    const own = assessment.agencies.get(kind.id)
    return {
      at: kind.at,
      id: kind.id,
      title: kind.title,
      own: own
        ? { at: own.at, name: own.name, mandate: own.mandate, unit: own.unit, reply_by: own.reply_by }
        : null,
      questions: open.filter((criterion) => criterion.asks[0] === kind.id).map(({ id }) => id),
    }
  })
}

/** The kinds of agency that questions and actions name: those that are asked or were, that lead, take part or reported. */
export function agenciesNamed(
  standards: readonly analysis.Standard[],
  actions: readonly analysis.Action[],
): ReadonlySet<string | null | undefined> {
  return new Set([
    ...criteriaOf(standards).flatMap(({ asks, answer }) => [asks[0], answer.requested?.agency]),
    ...actions.flatMap(({ lead, partners, progress }) => [
      lead,
      ...partners,
      ...progress.map(({ by }) => by),
    ]),
  ])
}

const criteriaOf = (standards: readonly analysis.Standard[]) =>
  standards.flatMap((standard) => Object.values(standard.criteria))
