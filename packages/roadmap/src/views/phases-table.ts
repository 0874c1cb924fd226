import { type Inline, build } from '@rsr/document'
import type { analysis } from '@rsr/model'
import { type Cursor, each, get, has } from '../cursor.ts'
import type { Writer } from '../saying/writer.ts'
import { agencyName, plannedTime, recordOf } from './common.ts'
import { defineView } from './view.ts'

/** In which phase each action begins, when, and what decides it. */
export const phasesTable = defineView({
  name: 'phases-table',
  help: 'The phases of the roadmap, with the actions that begin in each, when, and what decides the time.',
  attributes: [],
  write(writer) {
    const plan = get(writer.publication, 'plan')
    const rows = each(get(plan, 'phases')).flatMap((phase) =>
      each(get(phase, 'actions')).flatMap((id): Inline[][][] => {
        const action = recordOf(writer, 'actions', id.value)
        return action ? [rowOf(writer, phase, action)] : []
      }),
    )
    if (rows.length === 0) return []
    const header = ['phase', 'action', 'lead', 'time', 'by'].map((key) => writer.say(`phases.${key}`))
    return [
      build.numberedParagraph(
        ...writer.say('phases.lead_in', { start: get(plan, 'start'), cap: get(plan, 'at_once') }),
      ),
      build.table('actions-by-phase', [0.17, 0.33, 0.2, 0.16, 0.14], writer.say('phases.caption'), [
        header,
        ...rows,
      ]),
    ]
  },
})

function rowOf(writer: Writer, phase: Cursor<analysis.Phase>, action: Cursor<analysis.Action>): Inline[][] {
  const [lead, timing, to] = [get(action, 'lead'), get(action, 'timing'), get(phase, 'to')]
  const [number, from] = [get(phase, 'number'), get(phase, 'from')]
  return [
    has(to)
      ? writer.say('phases.phase_value', { number, from, to })
      : writer.say('phases.after_value', { number, from }),
    writer.say('check.action', { action }),
    has(lead) ? agencyName(writer, lead) : writer.say('words.none'),
    plannedTime(writer, action),
    has(timing) ? writer.label('phases.by_of', get(timing, 'by')) : writer.say('words.none'),
  ]
}
