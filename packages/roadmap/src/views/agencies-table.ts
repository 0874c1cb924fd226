import { build } from '@rsr/document'
import { each, get, has } from '../cursor.ts'
import { defineView } from './view.ts'

/** The agencies that the assessment names; nothing where it names none. */
export const agenciesTable = defineView({
  name: 'agencies-table',
  help: 'The agencies of the country that the assessment names: mandate and focal unit.',
  attributes: [],
  write(writer) {
    const orNone = (value: Parameters<typeof writer.print>[0]) =>
      has(value) ? writer.print(value) : writer.say('words.none')
    const rows = each(get(writer.publication, 'agencies')).flatMap((agency) => {
      const own = get(agency, 'own')
      if (!has(own)) return []
      return [
        [
          writer.print(get(own, 'name')),
          writer.print(get(agency, 'title')),
          orNone(get(own, 'mandate')),
          orNone(get(own, 'unit')),
        ],
      ]
    })
    if (rows.length === 0) return []
    const header = ['agency', 'role', 'mandate', 'unit'].map((key) => writer.say(`agencies.${key}`))
    return [
      build.table('agencies', [0.24, 0.2, 0.34, 0.22], writer.say('agencies.caption'), [header, ...rows]),
    ]
  },
})
