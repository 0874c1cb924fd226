import { build } from '@rsr/document'
import { get, has } from '../cursor.ts'
import { agencyName, openActions } from './common.ts'
import { defineView } from './view.ts'

/** How many actions a reader in a hurry is shown. */
const most = 10

/** The first actions of the roadmap, one line each. */
export const priorityActions = defineView({
  name: 'priority-actions',
  help: 'The first actions of the roadmap, ten at most, one line each with lead agency and date.',
  attributes: [],
  write(writer) {
    const open = openActions(writer)
    const actions = open.filter(({ value }) => value.because !== 'no-urgency').slice(0, most)
    if (actions.length === 0)
      return [
        build.numberedParagraph(...writer.say(open.length > 0 ? 'actions.none_for_gaps' : 'actions.none')),
      ]
    return [
      build.numberedParagraph(...writer.say('actions.lead')),
      build.bullets(
        ...actions.map((action) => {
          const [lead, end] = [get(action, 'lead'), get(action, 'end')]
          return [
            ...writer.say('actions.item', { action }),
            ...(has(lead) ? writer.say('actions.by', { agency: agencyName(writer, lead) }) : []),
            ...(has(end) ? writer.say('actions.until', { end }) : []),
            ...writer.say('words.stop'),
          ]
        }),
      ),
    ]
  },
})
