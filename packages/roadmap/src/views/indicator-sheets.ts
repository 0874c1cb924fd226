import { type Inline, build } from '@rsr/document'
import type { analysis } from '@rsr/model'
import { type Cursor, each, get, has } from '../cursor.ts'
import type { Writer } from '../saying/writer.ts'
import { lines } from './common.ts'
import { defineView } from './view.ts'

type Action = Cursor<analysis.Action>

/** A sheet for each action with an indicator: what is measured, from where to where, how, and what was reported so far. */
export const indicatorSheets = defineView({
  name: 'indicator-sheets',
  help: 'A sheet for each action with an indicator: baseline, target, how it is measured, source, and the values reported.',
  attributes: [],
  write(writer) {
    const sheets = each(get(writer.publication, 'actions')).flatMap((action) => {
      const indicator = get(action, 'indicator')
      return has(indicator) ? [sheetOf(writer, action, indicator)] : []
    })
    if (sheets.length === 0) return [build.numberedParagraph(...writer.say('monitoring.none'))]
    return sheets
  },
})

/** What is measured stands at the head of its sheet. What is not said has no row; that nothing is reported yet, only in an empty sheet. */
function sheetOf(writer: Writer, action: Action, indicator: Cursor<analysis.Indicator>) {
  const rows = (['baseline', 'target', 'measured', 'source'] as const).flatMap((key) => {
    const value = get(indicator, key)
    return has(value) ? [[writer.say(`monitoring.${key}`), writer.print(value)]] : []
  })
  const values = each(get(action, 'progress')).flatMap((report): Inline[][] => {
    const value = get(report, 'value')
    return has(value) ? [writer.say('monitoring.value', { date: get(report, 'date'), value })] : []
  })
  const told = values.length > 0 ? lines(...values) : writer.say('monitoring.no_values')
  const reported = values.length > 0 || rows.length === 0 ? [[writer.say('monitoring.values'), told]] : []
  return build.table(
    `indicator-${action.value.id}`,
    [0.24, 0.76],
    writer.say('monitoring.caption', { action }),
    [[writer.say('monitoring.text'), writer.print(get(indicator, 'text'))], ...rows, ...reported],
  )
}
