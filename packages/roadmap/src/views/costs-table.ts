import { type Block, type Inline, build } from '@rsr/document'
import type { analysis } from '@rsr/model'
import { type Cursor, each, get } from '../cursor.ts'
import type { Writer } from '../saying/writer.ts'
import { actionLinks } from './common.ts'
import { defineView } from './view.ts'

/** What is stated of costs, by year and currency. Currencies are never added up, and bands have no amount. */
export const costsTable = defineView({
  name: 'costs-table',
  help: 'The amounts that actions state, summed up by year and currency, and how many actions state one.',
  attributes: [],
  write(writer): Block[] {
    const costs = get(get(writer.publication, 'plan'), 'costs')
    if (costs.value.of === 0) return []
    const stated = build.numberedParagraph(...writer.say('costs.stated', { costs }))
    const rows = each(get(costs, 'sums')).flatMap((sum) => rowsOf(writer, sum))
    if (rows.length === 0) return [stated]
    const header = ['currency', 'year', 'one_off', 'recurrent', 'sum', 'actions']
    return [
      stated,
      build.table('costs-by-year', [0.12, 0.24, 0.15, 0.17, 0.14, 0.18], writer.say('costs.caption'), [
        header.map((key) => writer.say(`costs.${key}`)),
        ...rows,
      ]),
    ]
  },
})

function rowsOf(writer: Writer, sum: Cursor<analysis.CostSum>): Inline[][][] {
  const currency = () => writer.print(get(sum, 'currency'))
  const none = () => writer.say('words.none')
  const years = each(get(sum, 'years')).map((year) => {
    const [once, recurrent] = [get(year, 'one_off'), get(year, 'recurrent')]
    const both = { value: once.value + recurrent.value, trace: year.trace, origin: null }
    return [
      currency(),
      writer.print(get(year, 'year')),
      writer.print(once),
      writer.print(recurrent),
      writer.print(both),
      none(),
    ]
  })
  const undivided = get(sum, 'undivided')
  return [
    ...years,
    ...(undivided.value > 0
      ? [[currency(), writer.say('costs.undivided'), none(), none(), writer.print(undivided), none()]]
      : []),
    [
      currency(),
      [build.strong(...writer.say('costs.total'))],
      none(),
      none(),
      [build.strong(...writer.print(get(sum, 'total')))],
      actionLinks(writer, get(sum, 'actions')),
    ],
  ]
}
