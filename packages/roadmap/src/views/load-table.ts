import { build } from '@rsr/document'
import { each, get } from '../cursor.ts'
import { agencyName } from './common.ts'
import { defineView } from './view.ts'

/** How many actions each agency leads at once, phase by phase; nothing where none leads any. */
export const loadTable = defineView({
  name: 'load-table',
  help: 'For each agency, the most actions that it leads in one month of each phase, beside the number meant.',
  attributes: [],
  write(writer) {
    const plan = get(writer.publication, 'plan')
    const phases = each(get(plan, 'phases'))
    const loads = each(get(plan, 'loads'))
    if (loads.length === 0) return []
    const cap = get(plan, 'at_once')
    const rows = loads.map((load) => [
      agencyName(writer, get(load, 'agency')),
      ...each(get(load, 'most')).map((count, index) =>
        writer.say(load.value.over.includes(index + 1) ? 'load.over' : 'load.value', { count, cap }),
      ),
    ])
    const widths = phases.map(() => 0.5 / phases.length)
    return [
      build.table('load', [0.5, ...widths], writer.say('load.caption'), [
        [
          writer.say('load.agency'),
          ...phases.map((phase) => writer.say('load.phase', { number: get(phase, 'number') })),
        ],
        ...rows,
      ]),
    ]
  },
})
