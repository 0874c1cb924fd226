import { build } from '@rsr/document'
import { each, get } from '../cursor.ts'
import { printCoverage } from './common.ts'
import { defineView } from './view.ts'

/** The nine priorities at a glance, in words and counts that cannot be ranked. */
export const prioritiesTable = defineView({
  name: 'priorities-table',
  help: 'The nine regional priorities: standards looked at, not yet assessed, questions answered.',
  attributes: [],
  write(writer) {
    const count = (list: { trace: string; value: readonly unknown[] }) =>
      writer.print({ value: list.value.length, trace: list.trace, origin: null })
    const rows = each(get(writer.publication, 'priorities')).map((priority) => [
      [build.crossReference(`priority-${priority.value.id}`, ...writer.say('glance.name', { priority }))],
      count(get(priority, 'standards')),
      count(get(priority, 'not_assessed')),
      printCoverage(writer, get(priority, 'coverage')),
    ])
    const header = ['priority', 'looked', 'open', 'coverage'].map((key) => writer.say(`glance.${key}`))
    return [
      build.table('priorities', [0.46, 0.16, 0.18, 0.2], writer.say('glance.caption'), [header, ...rows]),
    ]
  },
})
