import { type Inline, build } from '@rsr/document'
import type { analysis } from '@rsr/model'
import { type Cursor, each, get, has } from '../cursor.ts'
import type { Writer } from '../saying/writer.ts'
import { join } from './common.ts'
import { defineView } from './view.ts'

/** The published ratings of FATF and its regional bodies, with their dates: context, from which no status follows. */
export const fatfRatings = defineView({
  name: 'fatf-ratings',
  help: 'The ratings of FATF and its regional bodies in the public data, with the dates of report and ratings, as context.',
  attributes: [],
  write(writer) {
    const fatf = get(get(writer.publication, 'country'), 'fatf')
    if (!has(fatf)) return [build.numberedParagraph(...writer.say('fatf.none'))]
    const rows = (['technical', 'effectiveness'] as const).flatMap((kind) =>
      each<string>(get(fatf, kind)).map((rating) => [
        matterOf(writer, kind, rating),
        writer.label(`fatf.${kind}`, rating),
      ]),
    )
    if (rows.length === 0)
      return [build.numberedParagraph(...member(writer, fatf), ...writer.say('fatf.unrated'))]
    const header = ['matter', 'rating'].map((key) => writer.say(`fatf.${key}`))
    return [
      build.numberedParagraph(...member(writer, fatf), ...dates(writer, fatf), ...sources(writer, fatf)),
      build.numberedParagraph(...writer.say('fatf.context')),
      build.table('fatf-ratings', [0.7, 0.3], writer.say('fatf.caption'), [header, ...rows]),
    ]
  },
})

type Fatf = Cursor<analysis.Fatf>

/** The matters whose titles the phrases have; any other is told by its number. */
const named = [
  'R3',
  'R4',
  'R29',
  'R30',
  'R31',
  'R36',
  'R37',
  'R38',
  'R39',
  'R40',
  'IO1',
  'IO2',
  'IO6',
  'IO7',
  'IO8',
]

/** "Recommendation 3: money laundering offence", by the key of the rating, as `R3` or `IO7`. */
function matterOf(writer: Writer, kind: 'technical' | 'effectiveness', { trace }: Cursor<string>): Inline[] {
  const key = trace.slice(trace.lastIndexOf('/') + 1)
  const number = build.computed(trace, { type: 'text', value: key.replace(/\D/g, '') })
  const about = named.includes(key) ? writer.say(`fatf.about.${key}`) : []
  return [...writer.say(`fatf.number.${kind}`, { number: [number] }), ...about]
}

const member = (writer: Writer, fatf: Fatf): Inline[] => {
  const bodies = each(get(fatf, 'bodies')).map((body) => writer.print(body))
  return bodies.length === 0
    ? writer.say('fatf.no_member')
    : writer.say('fatf.member', { bodies: join(writer, bodies) })
}

const dates = (writer: Writer, fatf: Fatf): Inline[] =>
  (['report', 'ratings_as_of', 'method'] as const).flatMap((key) => {
    const value = get(fatf, key)
    return has(value) ? writer.say(`fatf.${key}`, { value }) : []
  })

const sources = (writer: Writer, fatf: Fatf): Inline[] =>
  writer.say('fatf.sources', {
    sources: join(
      writer,
      each(get(fatf, 'sources')).map((source) =>
        build.link(source.value.url ?? '', ...writer.say('treaty.source_item', { source })),
      ),
      'words.semicolon',
    ),
  })
