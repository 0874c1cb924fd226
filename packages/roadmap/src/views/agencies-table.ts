import { type Inline, build } from '@rsr/document'
import type { analysis } from '@rsr/model'
import { type Cursor, each, get, has } from '../cursor.ts'
import type { Writer } from '../saying/writer.ts'
import { defineView } from './view.ts'

/** The agencies that the assessment names, one of them in a sentence; that it names none, where there are none. */
export const agenciesTable = defineView({
  name: 'agencies-table',
  help: 'The agencies of the country that the assessment names: mandate and focal unit.',
  attributes: [],
  write(writer) {
    const agencies = each(get(writer.publication, 'agencies')).flatMap((agency) => {
      const own = get(agency, 'own')
      return has(own) ? [{ own, title: get(agency, 'title') }] : []
    })
    const [only, ...more] = agencies
    if (!only) return [build.numberedParagraph(...writer.say('agencies.none'))]
    if (more.length === 0) return [build.numberedParagraph(...inWords(writer, only))]
    // What is known of none of them has no column.
    const known = (['mandate', 'unit'] as const).filter((key) =>
      agencies.some(({ own }) => has(get(own, key))),
    )
    const widths = { 0: [0.5, 0.5], 1: [0.3, 0.3, 0.4], 2: [0.24, 0.2, 0.34, 0.22] }[known.length] ?? []
    return [
      build.table('agencies', widths, writer.say('agencies.caption'), [
        ['agency', 'role', ...known].map((key) => writer.say(`agencies.${key}`)),
        ...agencies.map(({ own, title }) => [
          writer.print(get(own, 'name')),
          writer.print(title),
          ...known.map((key) => {
            const value = get(own, key)
            return has(value) ? writer.print(value) : writer.say('words.none')
          }),
        ]),
      ]),
    ]
  },
})

interface Named {
  readonly own: Cursor<NonNullable<analysis.Agency['own']>>
  readonly title: Cursor<string>
}

/** A table of one row would be harder to read than a sentence. */
const inWords = (writer: Writer, { own, title }: Named): Inline[] => [
  ...writer.say('agencies.one', { own, title }),
  ...(['unit', 'mandate'] as const).flatMap((key) =>
    has(get(own, key)) ? writer.say(`agencies.one_${key}`, { own }) : [],
  ),
]
