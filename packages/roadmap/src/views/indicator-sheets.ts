import { type Inline, build } from '@rsr/document'
import type { analysis } from '@rsr/model'
import { type Cursor, each, get, has } from '../cursor.ts'
import type { Writer } from '../saying/writer.ts'
import { lines } from './common.ts'
import { defineView } from './view.ts'

/** An action with its indicator. */
interface Measured {
  readonly action: Cursor<analysis.Action>
  readonly indicator: Cursor<analysis.Indicator>
}

/** A column: the key of its heading, its share of the width before they are made to add up, and its cells. */
type Column = readonly [key: string, share: number, cell: (writer: Writer, row: Measured) => Inline[]]

const columns: readonly Column[] = [
  ['action', 0.24, (writer, { action }) => writer.say('check.action', { action })],
  ['text', 0.2, (writer, { indicator }) => writer.print(get(indicator, 'text'))],
  ['baseline', 0.12, (writer, { indicator }) => printPart(writer, get(indicator, 'baseline'))],
  ['target', 0.14, (writer, { indicator }) => printPart(writer, get(indicator, 'target'))],
  ['measured', 0.18, howMeasured],
  ['values', 0.15, reported],
]

/** For each action with an indicator: what is measured, from where to where, how, and what was reported so far. */
export const indicatorSheets = defineView({
  name: 'indicator-sheets',
  help: 'A row for each action with an indicator: baseline, target, how it is measured, source, and the values reported.',
  attributes: [],
  write(writer) {
    const rows = each(get(writer.publication, 'actions')).flatMap((action): Measured[] => {
      const indicator = get(action, 'indicator')
      return has(indicator) ? [{ action, indicator }] : []
    })
    if (rows.length === 0) return [build.numberedParagraph(...writer.say('monitoring.none'))]
    // What is said of no action has no column.
    const shown = columns.filter(([, , cell]) => rows.some((row) => cell(writer, row).length > 0))
    const whole = shown.reduce((sum, [, share]) => sum + share, 0)
    return [
      build.table(
        'indicator-sheets',
        shown.map(([, share]) => share / whole),
        writer.say('monitoring.caption'),
        [
          shown.map(([key]) => writer.say(`monitoring.${key}`)),
          ...rows.map((row) => shown.map(([, , cell]) => orNone(writer, cell(writer, row)))),
        ],
      ),
    ]
  },
})

const printPart = (writer: Writer, value: Cursor<string | null>): Inline[] =>
  has(value) ? writer.print(value) : []

function howMeasured(writer: Writer, { indicator }: Measured): Inline[] {
  const source = get(indicator, 'source')
  return lines(
    printPart(writer, get(indicator, 'measured')),
    has(source) ? writer.say('monitoring.source', { source }) : [],
  )
}

function reported(writer: Writer, { action }: Measured): Inline[] {
  const values = each(get(action, 'progress')).flatMap((report) => {
    const value = get(report, 'value')
    return has(value) ? [writer.say('monitoring.value', { date: get(report, 'date'), value })] : []
  })
  return lines(...values)
}

const orNone = (writer: Writer, words: Inline[]) => (words.length > 0 ? words : writer.say('words.none'))
