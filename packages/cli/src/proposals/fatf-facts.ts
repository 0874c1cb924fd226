import type { Catalogue, Country } from '@rsr/model'
import type { ProposedFact, Proposals } from './proposal.ts'
import { listed, periodOf, proposedSource } from './public-source.ts'

/** Ratings of effectiveness; those of technical compliance are in the vocabulary of the catalogue. */
const effectiveness = { HE: 'high', SE: 'substantial', ME: 'moderate', LE: 'low' } as const

const listings = {
  none: (name: string) => `do not name ${name}`,
  'increased-monitoring': (name: string) => `name ${name} as a jurisdiction under increased monitoring`,
  'call-for-action': (name: string) => `name ${name} as a jurisdiction subject to a call for action`,
} as const

/** The published ratings of a country by FATF and its regional bodies, one fact each. */
export function fatfFacts(country: Country, catalogue: Catalogue, date: string): Proposals {
  const { fatf, bodies, name } = country
  const title = 'FATF ratings'
  if (!fatf) return { title, remarks: ['Nothing is recorded.'], facts: [], sources: [] }
  const words = catalogue.vocabulary.get('fatf-rating')
  const sources = fatf.sources.map(({ id }) => ({ source: id, pinpoint: name }))
  const dates = [
    ...(fatf.report === null ? [] : [`report of ${fatf.report}`]),
    ...(fatf.ratings_as_of === null ? [] : [`ratings as of ${fatf.ratings_as_of}`]),
    ...(fatf.method === null ? [] : [`Methodology of ${fatf.method}`]),
  ]
  const rated = (id: string, rating: string, of: string): ProposedFact => ({
    id: `fatf-${id.toLowerCase()}`,
    text: `FATF and its regional bodies rate ${name} ${rating} for ${of} (${dates.join('; ')}).`,
    kind: 'finding',
    period: periodOf(fatf.ratings_as_of),
    sources,
  })
  const listing: ProposedFact[] = fatf.list
    ? [
        {
          id: 'fatf-list',
          text: `The lists of FATF, as of ${fatf.list_as_of ?? 'a date not recorded'}, ${listings[fatf.list](name)}.`,
          kind: 'finding',
          period: periodOf(fatf.list_as_of),
          sources,
        },
      ]
    : []
  const facts = [
    ...[...fatf.technical].map(([id, code]) =>
      rated(
        id,
        `${code} (${words?.get(code)?.meaning ?? code})`,
        `technical compliance with Recommendation ${id.slice(1)}`,
      ),
    ),
    ...[...fatf.effectiveness].map(([id, code]) =>
      rated(id, `${code} (${effectiveness[code]})`, `effectiveness under immediate outcome ${id.slice(2)}`),
    ),
    ...listing,
  ]
  return {
    title,
    remarks: [
      `Recorded as a member of: ${listed(bodies) || 'none of FATF and its regional bodies'}.${fatf.note === null ? '' : ` Note: ${fatf.note}.`}`,
      ...(fatf.technical.size + fatf.effectiveness.size === 0
        ? ['No ratings are recorded.']
        : [
            'A rating is not an answer by itself, and a question may ask for more than was rated. Recommendations 4, 30, 31 and 38 were changed in 2023-24, which may be later than these ratings. The questions on Recommendation 4 begin with fatf.4, and so on, where the selection has them.',
          ]),
    ],
    facts,
    sources: fatf.sources.map((cited) => proposedSource(cited, country, date)),
  }
}
