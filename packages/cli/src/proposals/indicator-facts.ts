import type { Catalogue, Country, Indicator, IndicatorSet } from '@rsr/model'
import type { ProposedFact, Proposals } from './proposal.ts'
import { periodOf, proposedSource, saidBy } from './public-source.ts'

type Said = Pick<ProposedFact, 'kind'> & { readonly clause: string; readonly place: string | null }

/** How the values of a data set are said, after its note. One that is not here is shown, and no fact is proposed. */
const readings: Readonly<Record<string, (indicator: Indicator) => Said | null>> = {
  // 1: met; 0: not met; -1: a negative indicator is true. What speaks against a State is not taken as established.
  gsi2023: ({ id, label, value }) => ({
    kind: value === -1 ? 'allegation' : 'finding',
    clause:
      value === 0 ? `does not record that ${label}` : `${value === -1 ? 'reports' : 'records'} that ${label}`,
    place: `indicator ${id}`,
  }),
  // Whether a prohibition meets the standard that the report uses, and counts as reported.
  dol2022: ({ label, value }) => ({
    kind: 'finding',
    clause:
      typeof value === 'boolean'
        ? `${value ? 'records' : 'does not record'} that ${label} that the report uses`
        : `records the ${label} as ${value}`,
    place: null,
  }),
}

/** The indicators of third parties on a country: how to read them, those on each priority in their order, the others. */
export function indicatorFacts(
  country: Country,
  catalogue: Catalogue,
  date: string,
  questions: (priority: string) => string,
): Proposals[] {
  const sets = [...country.indicators.values()]
  if (sets.length === 0) {
    return [section('Indicators of third parties', ['None is recorded.'])]
  }
  const sources = sets.flatMap(({ source }) => (source ? [proposedSource(source, country, date)] : []))
  const all = sets.flatMap((set) => [...set.values.values()].map((indicator) => ({ set, indicator })))
  const parts = [...catalogue.priorities.values(), null].map((priority): Proposals => {
    const own = all.filter(({ indicator }) => indicator.priority === (priority?.id ?? null))
    const unsaid = own.filter(({ set, indicator }) => !proposed(set, indicator, country))
    return {
      title: priority
        ? `Priority ${priority.id}, ${priority.title}: indicators`
        : 'Indicators for which no priority is given',
      remarks: [
        ...(priority && own.length > 0 ? [questions(priority.id)] : []),
        ...unsaid.map(({ set, indicator: { label, value } }) =>
          value === null ? `- Not known to ${set.id}: ${label}.` : `- ${set.id}: ${label}: ${value}.`,
        ),
      ],
      facts: own.flatMap(({ set, indicator }) => proposed(set, indicator, country) ?? []),
      sources: [],
    }
  })
  const reading = [
    ...sets.map(
      ({ id, as_of: asOf, note }) =>
        `- ${id}${asOf === null ? '' : `, as of ${asOf}`}: ${note ?? 'no note'}.`,
    ),
    '“Reports” stands for a value of -1, and is taken as an allegation; “does not record” for 0 or No. That something is not recorded does not show that it does not exist.',
  ]
  return [
    { ...section('Indicators of third parties: how to read them', reading), sources },
    ...parts.filter(({ facts, remarks }) => facts.length + remarks.length > 0),
  ]
}

const section = (title: string, remarks: readonly string[]): Proposals => ({
  title,
  remarks,
  facts: [],
  sources: [],
})

function proposed(set: IndicatorSet, indicator: Indicator, country: Country): ProposedFact | null {
  const said = indicator.value === null ? null : readings[set.id]?.(indicator)
  if (!said || !set.source) return null
  return {
    id: `${set.id}-${indicator.id.toLowerCase().replaceAll('_', '-')}`,
    text: `${saidBy(set.source)} ${said.clause}.`,
    kind: said.kind,
    period: periodOf(set.as_of ?? country.sources.get(set.source.id)?.as_of),
    sources: [
      {
        source: set.source.id,
        pinpoint: [country.name, ...(said.place === null ? [] : [said.place])].join(', '),
      },
    ],
  }
}
