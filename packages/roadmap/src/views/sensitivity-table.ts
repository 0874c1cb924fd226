import { type Inline, build } from '@rsr/document'
import type { analysis } from '@rsr/model'
import { type Cursor, each, get, has } from '../cursor.ts'
import type { Writer } from '../saying/writer.ts'
import { printRange } from './weights-table.ts'
import { defineView } from './view.ts'

type Urgency = Cursor<analysis.Action['urgency']>

/** Where actions would stand if the weights were others: in an internal release only, elsewhere nothing. */
export const sensitivityTable = defineView({
  name: 'sensitivity-table',
  help: 'The place and urgency of each action in three runs with other weights; in internal releases only.',
  attributes: [],
  write(writer) {
    const rows = each(get(writer.publication, 'actions')).flatMap((action) => {
      const weights = get(action, 'weights')
      if (!has(weights)) return []
      const changes = get(weights, 'urgency_changes')
      const runs = each(get(weights, 'runs')).map((run) =>
        inRun(writer, get(run, 'place'), get(run, 'urgency')),
      )
      return [
        [
          writer.say('check.action', { action }),
          inRun(writer, get(action, 'place'), get(action, 'urgency')),
          ...runs,
          printRange(writer, get(weights, 'places')),
          [
            build.computed(
              changes.trace,
              ...writer.say(`sensitivity.${changes.value ? 'changed' : 'unchanged'}`),
            ),
          ],
        ],
      ]
    })
    if (rows.length === 0) return []
    const header = ['action', 'now', 'obligation', 'impact_up', 'impact_down', 'places', 'changes']
    return [
      build.numberedParagraph(...writer.say('sensitivity.lead')),
      build.table(
        'sensitivity',
        [0.27, 0.13, 0.13, 0.13, 0.13, 0.1, 0.11],
        writer.say('sensitivity.caption'),
        [header.map((key) => writer.say(`sensitivity.${key}`)), ...rows],
      ),
    ]
  },
})

/** "3, Next". */
const inRun = (writer: Writer, place: Cursor<number>, urgency: Urgency): Inline[] =>
  has(urgency)
    ? writer.say('sensitivity.run', { place, urgency: writer.label('roadmap.urgency_of', urgency) })
    : writer.print(place)
