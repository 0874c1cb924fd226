import { build } from '@rsr/document'
import { each, get, has } from '../cursor.ts'
import { lines, openActions, plannedTime } from './common.ts'
import { printCost } from './cost.ts'
import { defineView } from './view.ts'

/** One line for each action for which assistance is wanted: all that a partner asks first. */
export const partnerSheet = defineView({
  name: 'partner-sheet',
  help: 'The actions for which assistance is wanted, with its kind, urgency, time, cost and funding, for partners.',
  attributes: [],
  write(writer) {
    const actions = openActions(writer).filter(({ value }) => value.assistance.length > 0)
    if (actions.length === 0) return [build.numberedParagraph(...writer.say('partners.none'))]
    const rows = actions.map((action) => {
      const [urgency, funding, cost] = [get(action, 'urgency'), get(action, 'funding'), get(action, 'cost')]
      const wanted = each(get(action, 'assistance')).map((one) =>
        writer.say('gap.assistance_item', {
          kind: writer.label('assistance.kind_of', get(one, 'kind')),
          text: get(one, 'text'),
        }),
      )
      const none = () => writer.say('words.none')
      return [
        writer.say('check.action', { action }),
        lines(...wanted),
        has(urgency) ? writer.label('roadmap.urgency_of', urgency) : none(),
        plannedTime(writer, action),
        has(cost) ? printCost(writer, cost) : none(),
        has(funding) ? writer.print(funding) : none(),
      ]
    })
    const header = ['action', 'wanted', 'urgency', 'time', 'cost', 'funding']
    return [
      build.table('partner-sheet', [0.22, 0.24, 0.08, 0.12, 0.17, 0.17], writer.say('partners.caption'), [
        header.map((key) => writer.say(`partners.${key}`)),
        ...rows,
      ]),
    ]
  },
})
