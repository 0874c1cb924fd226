import { type Inline, build } from '@rsr/document'
import { type Cursor, each, get, has } from '../../cursor.ts'
import type { Writer } from '../../saying/writer.ts'
import { join } from '../../views/common.ts'
import type { Region } from '../region.ts'
import type { Span, Standing, SurveyedInstrument } from '../survey.ts'
import { type Part, barsFigure } from './bars-figure.ts'
import { defineRegionalView } from './regional-view.ts'

/** How members can stand to an instrument, in the order of bars and columns, with a look for each. */
const standings: readonly (Omit<Part, 'sayName'> & { readonly standing: Standing })[] = [
  { standing: 'party', look: 'full', sign: 'full' },
  { standing: 'signed', look: 'half', sign: 'half' },
  { standing: 'none', look: 'none', sign: 'none' },
  { standing: 'closed', look: 'dotted' },
  { standing: 'unknown', look: 'open', sign: 'open' },
]

const instrumentsOf = (writer: Writer<Region>) => each(get(get(writer.publication, 'survey'), 'instruments'))

const nameOf = (writer: Writer<Region>, instrument: Cursor<SurveyedInstrument>) =>
  writer.print(get(instrument, 'short_title'))

/** The short title of an instrument by its id. */
function instrumentName(writer: Writer<Region>, id: string): Inline[] {
  const survey = get(writer.publication, 'survey')
  const found = get<Region['survey']['instruments'], string>(get(survey, 'instruments'), id)
  return has(found) ? nameOf(writer, found) : []
}

/** How many members are parties to which instrument, as bars. */
export const ratificationFigure = defineRegionalView({
  name: 'ratification-figure',
  help: 'Bars of the instruments: how many members are parties, have signed, are not, or are not known to be.',
  attributes: [],
  write: (writer) => [
    barsFigure(
      writer,
      'ratification-figure',
      'ratification',
      standings.map(({ standing, ...look }) => ({
        ...look,
        sayName: () => writer.say(`region.standing.${standing}`),
      })),
      instrumentsOf(writer).map((instrument) => ({
        sayName: () => nameOf(writer, instrument),
        counts: standings.map(({ standing }) => get(get(instrument, 'counts'), standing)),
      })),
    ),
  ],
})

/** The same in numbers, with the dates of the sources and what is not verified. */
export const ratificationCounts = defineRegionalView({
  name: 'ratification-counts',
  help: 'The instruments: members by how they stand to them, dates of the sources, cells not verified.',
  attributes: [],
  write(writer) {
    const header = [
      writer.say('region.ratification.instrument'),
      ...standings.map(({ standing }) => writer.say(`region.standing.${standing}`)),
      writer.say('region.ratification.unverified'),
      writer.say('region.ratification.as_of'),
    ]
    const rows = instrumentsOf(writer).map((instrument) => {
      const years = get(instrument, 'years')
      return [
        build.link(instrument.value.source_url, ...nameOf(writer, instrument)),
        ...standings.map(({ standing }) => writer.print(get(get(instrument, 'counts'), standing))),
        writer.print(get(instrument, 'unverified')),
        has(years) ? printSpan(writer, years) : writer.say('words.none'),
      ]
    })
    const widths = [0.28, 0.09, 0.09, 0.09, 0.09, 0.1, 0.1, 0.16]
    return [
      build.table('ratification-counts', widths, writer.say('region.ratification.counts'), [header, ...rows]),
    ]
  },
})

/** "2014 to 2022"; where both are the same, one of them. */
export function printSpan(writer: Writer<Region>, span: Cursor<Span>): Inline[] {
  return writer.say(span.value.from === span.value.to ? 'citation.day' : 'citation.period', {
    from: get(span, 'from'),
    to: get(span, 'to'),
  })
}

/** Groups of States, and how many of their members are parties. */
export const ratificationGroups = defineRegionalView({
  name: 'ratification-groups',
  help: 'Groups of States, as ASEAN: how many of their members are parties to each instrument.',
  attributes: [],
  write(writer) {
    const survey = get(writer.publication, 'survey')
    const groups = each(get(survey, 'groups'))
    if (groups.length === 0) return []
    const header = [
      writer.say('region.ratification.instrument'),
      ...groups.map((group) => writer.say('region.ratification.group', { group })),
    ]
    const rows = instrumentsOf(writer).map((instrument) => [
      nameOf(writer, instrument),
      ...groups.map((group) =>
        writer.print(
          get<Readonly<Record<string, number>>, string>(get(group, 'parties'), instrument.value.id),
        ),
      ),
    ])
    const widths = [0.4, ...groups.map(() => 0.6 / groups.length)]
    return [
      build.table('ratification-groups', widths, writer.say('region.ratification.groups'), [header, ...rows]),
    ]
  },
})

/** Reservations and declarations on record, instrument by instrument. */
export const reservationsTable = defineRegionalView({
  name: 'reservations-table',
  help: 'The reservations and declarations on record: instrument, member, articles, effect.',
  attributes: [],
  write(writer) {
    const all = each(get(get(writer.publication, 'survey'), 'reservations'))
    const known = all.filter((one) => one.value.effect !== null || one.value.articles.length > 0)
    const unseen = all.filter((one) => !known.includes(one))
    const header = ['instrument', 'member', 'articles', 'effect'].map((key) =>
      writer.say(`region.ratification.${key}`),
    )
    const rows = known.map((one) => {
      const effect = get(one, 'effect')
      const articles = each(get(one, 'articles')).map((article) => writer.print(article))
      return [
        instrumentName(writer, one.value.instrument),
        writer.print(get(one, 'name')),
        articles.length > 0 ? join(writer, articles) : writer.say('words.none'),
        has(effect) ? writer.print(effect) : writer.say('words.none'),
      ]
    })
    const instruments = [...new Set(unseen.map((one) => one.value.instrument))]
    return [
      build.table(
        'reservations-on-record',
        [0.13, 0.22, 0.2, 0.45],
        writer.say('region.ratification.reservations'),
        [header, ...rows],
      ),
      ...instruments.map((id) => {
        const own = unseen.filter((one) => one.value.instrument === id)
        const members = join(
          writer,
          own.map((one) => writer.print(get(one, 'name'))),
          'words.semicolon',
        )
        const instrument = instrumentName(writer, id)
        return build.numberedParagraph(
          ...writer.say('region.ratification.reservation_unseen', { instrument, members }),
        )
      }),
    ]
  },
})
