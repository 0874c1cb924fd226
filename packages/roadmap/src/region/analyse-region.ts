import type { Publication } from '../analysis/publish.ts'
import { entries } from '../analysis/entries.ts'
import { type Assessed, axisCounts, isNamed } from './axis-counts.ts'
import { exchangeAmong } from './exchange-among.ts'
import type { NamedState, RegionalFindings, RegionalStandard } from './findings.ts'
import { sharedGaps } from './shared-gaps.ts'
import { sharedNeeds } from './shared-needs.ts'
import { totalOf } from './total-of.ts'

/**
 * What the assessments of several States have in common (method.md section 8): how many have which standard in place,
 * which gaps and needs of assistance are shared, and, among the States that agreed to be named, who has in place what
 * another needs. No State that has not agreed can be told from it, and States are never ranked.
 *
 * Left out are ratification entries, which public treaty status alone answers, and optional provisions, which are no
 * gaps. A standard counts under its first priority only.
 *
 * @param publications - one for each State, all of one release.
 * @param options.minimum - the least number of unnamed States that is told, 3 by default; not less than 3.
 */
export function analyseRegion(
  publications: readonly Publication[],
  { minimum = 3 }: { readonly minimum?: number } = {},
): RegionalFindings {
  if (minimum < 3) throw new RangeError(`Unexpected minimum ${minimum}, expected 3 or more`)
  // By their codes, so that the order in which countries are read tells nothing and changes nothing.
  const states = publications.toSorted((a, b) => (a.country.iso3 < b.country.iso3 ? -1 : 1))
  const ids = [...new Set(states.flatMap(({ standards }) => Object.keys(standards)))]
  const standards = ids
    .flatMap((id) => standardOf(assessedOf(states, id), minimum))
    .toSorted(byPriority(states))
  const records = entries(standards, (standard) => standard)
  const named = states.filter(isNamed)
  const gaps = sharedGaps(standards)
  return {
    minimum,
    states: states.length,
    named: Object.fromEntries(named.map((state) => [state.country.iso3, namedState(state)])),
    standards: records,
    priorities: entries(Object.values(states[0]?.priorities ?? {}), ({ id, title }) => {
      const own = standards.filter(({ priority }) => priority === id)
      return {
        id,
        title,
        standards: own.map((standard) => standard.id),
        law: totalOf(own.map(({ law }) => law)),
        practice: totalOf(own.map(({ practice }) => practice)),
      }
    }),
    gaps,
    assistance: sharedNeeds(states, minimum),
    exchange: exchangeAmong(named, standards),
  }
}

const assessedOf = (states: readonly Publication[], id: string): Assessed[] =>
  states.flatMap((publication) => {
    const standard = publication.standards[id]
    return standard?.assessed ? [{ publication, standard }] : []
  })

function standardOf(assessed: readonly Assessed[], minimum: number): RegionalStandard[] {
  const [first] = assessed
  if (!first) return []
  const { id, title, ref, instrument, priorities, ratification, obligation } = first.standard
  if (ratification || obligation === 'optional') return []
  return [
    {
      id,
      title,
      ref,
      instrument: first.publication.instruments[instrument]?.short_title ?? instrument,
      priority: priorities[0] ?? '',
      law: axisCounts(assessed, 'law', minimum),
      practice: axisCounts(assessed, 'practice', minimum),
    },
  ]
}

/** As priorities follow one another; within one, as the standards did. */
function byPriority([first]: readonly Publication[]) {
  const order = Object.keys(first?.priorities ?? {})
  return (a: RegionalStandard, b: RegionalStandard) => order.indexOf(a.priority) - order.indexOf(b.priority)
}

function namedState({ country, header }: Publication): NamedState {
  const { date = '', by = '' } = header.regional_consent ?? {}
  return { iso3: country.iso3, name: header.country_name ?? country.name, date, by }
}
