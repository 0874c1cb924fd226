import { build } from '@rsr/document'
import { each, get } from '../cursor.ts'
import { agencyName, criterionOf } from './common.ts'
import { defineView } from './view.ts'

/** The open questions whose answers would settle the most; nothing where none would. */
export const settleList = defineView({
  name: 'settle-list',
  help: 'The shortest list of open questions whose answers would settle the most.',
  attributes: [],
  write(writer) {
    const rows = each(get(writer.publication, 'settle')).flatMap((settling) => {
      const own = criterionOf(writer, settling.value.criterion)
      if (!own) return []
      const best = each(get(own, 'asks'))[0]
      return [
        [
          [
            ...writer.print(get(own, 'question')),
            ...writer.say('settle.id', { id: get(settling, 'criterion') }),
          ],
          best ? agencyName(writer, best) : writer.say('words.none'),
        ],
      ]
    })
    if (rows.length === 0) return []
    const header = ['question', 'agency'].map((key) => writer.say(`settle.${key}`))
    return [
      build.numberedParagraph(...writer.say('settle.lead')),
      build.table('settle', [0.68, 0.32], writer.say('settle.caption'), [header, ...rows]),
    ]
  },
})
