import { build } from '@rsr/document'
import { each, get } from '../cursor.ts'
import { join } from './common.ts'
import { defineView } from './view.ts'

/** In the order of the work; what is closed comes last, whatever was reported. */
const groups = ['for-action', 'ongoing', 'continuing', 'complete', 'closed'] as const

/** How many actions have which status, in a sentence. */
export const progressCounts = defineView({
  name: 'progress-counts',
  help: 'In a sentence: how many actions are for action, ongoing, continuing, complete, and closed.',
  attributes: [],
  write(writer) {
    const actions = get(writer.publication, 'actions')
    const all = each(actions)
    if (all.length === 0) return []
    const counted = (value: number) => ({ value, trace: actions.trace, origin: null })
    const items = groups.flatMap((group) => {
      const own = all.filter(({ value }) => (value.closed ? 'closed' : value.status) === group)
      return own.length === 0
        ? []
        : [writer.say(`progress.counts_of.${group}`, { count: counted(own.length) })]
    })
    const [last = [], before] = [items.at(-1), items.slice(0, -1)]
    const told = before.length === 0 ? last : join(writer, [join(writer, before), last], 'words.and')
    return [
      build.numberedParagraph(...writer.say('progress.counts', { count: counted(all.length), items: told })),
    ]
  },
})
