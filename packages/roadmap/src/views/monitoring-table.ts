import { build } from '@rsr/document'
import { type Cursor, each, get, has } from '../cursor.ts'
import { defineView } from './view.ts'

/** The indicator of each action, with where it stands, where it should stand, and how it is measured. */
export const monitoringTable = defineView({
  name: 'monitoring-table',
  help: 'The indicator sheet: what is measured for each action, baseline, target, how, from which source, and the status.',
  attributes: [],
  write(writer) {
    const orNone = (value: Cursor<string | null>) =>
      has(value) ? writer.print(value) : writer.say('words.none')
    const rows = each(get(writer.publication, 'actions')).flatMap((action) => {
      const indicator = get(action, 'indicator')
      if (!has(indicator)) return []
      return [
        [
          writer.print(get(action, 'place')),
          writer.print(get(indicator, 'text')),
          orNone(get(indicator, 'baseline')),
          orNone(get(indicator, 'target')),
          orNone(get(indicator, 'measured')),
          orNone(get(indicator, 'source')),
          writer.label('roadmap.status_of', get(action, 'status')),
        ],
      ]
    })
    if (rows.length === 0) return [build.numberedParagraph(...writer.say('monitoring.none'))]
    const header = ['number', 'indicator', 'baseline', 'target', 'measured', 'source', 'status']
    return [
      build.table(
        'indicator-sheet',
        [0.06, 0.21, 0.15, 0.15, 0.17, 0.14, 0.12],
        writer.say('monitoring.caption'),
        [header.map((key) => writer.say(`monitoring.${key}`)), ...rows],
      ),
    ]
  },
})
