import { type Block, build } from '@rsr/document'
import { each, get } from '../cursor.ts'
import { levelWords } from '../saying/level-words.ts'
import { join, standardLink } from './common.ts'
import { levelMark } from './status.ts'
import { defineView } from './view.ts'

/** The order in which statuses are told: what is in place comes first. */
const order = ['met', 'largely', 'partly', 'not']

/** What the sources show, standard by standard, on each axis; what is in place first. */
export const findings = defineView({
  name: 'findings',
  help: 'What the sources show: the standards by status, in law and in practice.',
  attributes: [],
  write(writer) {
    const standards = each(get(writer.publication, 'standards'))
    return (['law', 'practice'] as const).flatMap((axis): Block[] => {
      const label = writer.say(`axis.${axis}`)
      const items = order.flatMap((level) => {
        const own = standards.filter((standard) => {
          const { kind, low, high } = standard.value[axis]
          return kind === 'level' && low === level && high === level
        })
        const [first] = own
        if (!first) return []
        const status = [build.computed(get(first, axis).trace, levelMark(level, levelWords(writer, level)))]
        const titles = own.map((standard) => standardLink(writer, standard))
        return [writer.say('summary.item', { status, standards: join(writer, titles, 'words.semicolon') })]
      })
      if (items.length === 0) return [build.numberedParagraph(...writer.say('summary.none', { axis: label }))]
      return [
        build.numberedParagraph(...writer.say('summary.lead', { axis: label })),
        build.bullets(...items),
      ]
    })
  },
})
