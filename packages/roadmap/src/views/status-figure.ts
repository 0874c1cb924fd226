import {
  type Inline,
  type Look,
  type Shape,
  type Sign,
  build,
  labelHeight,
  plainText,
  textWidth,
} from '@rsr/document'
import type { analysis } from '@rsr/model'
import { type Cursor, each, get } from '../cursor.ts'
import { label } from '../drawing/label.ts'
import { legend } from '../drawing/legend.ts'
import { levelWords } from '../saying/level-words.ts'
import type { Writer } from '../saying/writer.ts'
import { join, printCount } from './common.ts'
import { defineView } from './view.ts'

type Group = keyof analysis.AxisTally | 'not_assessed'

/** The groups of a tally in their order, each with a shade and a sign or a pattern of its own. */
const groups: readonly { readonly group: Group; readonly look: Look; readonly sign?: Sign['sign'] }[] = [
  { group: 'met', look: 'full', sign: 'full' },
  { group: 'largely', look: 'most', sign: 'most' },
  { group: 'partly', look: 'half', sign: 'half' },
  { group: 'not', look: 'none', sign: 'none' },
  { group: 'not_established', look: 'open', sign: 'open' },
  { group: 'other', look: 'dotted' },
  { group: 'not_assessed', look: 'plain' },
]
const axes = ['law', 'practice'] as const

/** The width of a text between its margins on an upright page, and how it is divided. */
const width = 620
const names = 190
const barsFrom = 262
const bar = { height: 17, step: 21, below: 14 }
const letters = 10.5

/** Two bars for each priority; each begins with what is in place. Only counts of standards, never a mean. */
export const statusFigure = defineView({
  name: 'status-figure',
  help: 'Bars of the standards under each priority by status, in law and in practice; the not established is hatched.',
  attributes: [],
  write(writer) {
    const priorities = each(get(writer.publication, 'priorities')).filter(
      ({ value }) => value.tally.standards.length > 0,
    )
    if (priorities.length === 0) return []
    const drawing = draw(writer, priorities)
    const rows = priorities.map((priority) => {
      const counts = (axis: (typeof axes)[number]) => countsInWords(writer, priority, axis)
      const name = writer.say('glance.name', { priority })
      return writer.say('chart.status.row', { name, law: counts('law'), practice: counts('practice') })
    })
    const words = writer.say('chart.status.alternative', { rows: join(writer, rows, 'words.space') })
    return [build.figure('status-figure', writer.say('chart.status.caption'), words, drawing)]
  },
})

type Priority = Cursor<analysis.Priority>

function draw(writer: Writer, priorities: readonly Priority[]) {
  const used = groups.filter(({ group }) =>
    priorities.some((priority) => axes.some((axis) => standardsIn(priority, axis, group).value.length > 0)),
  )
  const meanings = used.map(({ group, ...look }) => ({ ...look, words: groupWords(writer, group) }))
  const { shapes, height } = legend(meanings, width)
  const most = Math.max(...priorities.map(({ value }) => value.tally.standards.length))
  let y = height + 10
  for (const priority of priorities) {
    const name = label([0, y + 12], writer.say('glance.name', { priority }), { width: names })
    shapes.push(name)
    axes.forEach((axis, index) => {
      const top = y + index * bar.step
      shapes.push(label([barsFrom - 8, top + 12], writer.say(`axis.${axis}`), { anchor: 'end', size: 10.5 }))
      shapes.push(...bars(writer, priority, axis, top, (width - 1 - barsFrom) / most))
    })
    y += Math.max(axes.length * bar.step, labelHeight(name) + 2) + bar.below
  }
  return { width, height: y - bar.below + 4, shapes }
}

/** The parts of a bar, each with its sign and its count where there is room for them. */
function bars(
  writer: Writer,
  priority: Priority,
  axis: (typeof axes)[number],
  y: number,
  scale: number,
): Shape[] {
  let x = barsFrom
  return groups.flatMap(({ group, look, sign }): Shape[] => {
    const standards = standardsIn(priority, axis, group)
    if (standards.value.length === 0) return []
    const left = x
    x += standards.value.length * scale
    const part = { x: left, width: x - left - 2 }
    const count = printCount(writer, standards)
    const wide = textWidth(plainText(count), letters)
    const middle = { x: part.x + part.width / 2, y: y + bar.height / 2 }
    const rectangle: Shape = { type: 'rectangle', y, height: bar.height, look, ...part }
    const text = (at: number) =>
      label([at, middle.y + letters * 0.36], count, { size: letters, anchor: 'middle', on: look })
    if (sign && part.width >= wide + letters + 9) {
      const [signAt, textAt] = [middle.x - wide / 2 - 2, middle.x + letters / 2 + 2]
      return [
        rectangle,
        { type: 'sign', x: signAt, y: middle.y, size: letters, sign, on: look },
        text(textAt),
      ]
    }
    return part.width >= wide + 4 ? [rectangle, text(middle.x)] : [rectangle]
  })
}

function standardsIn(
  priority: Priority,
  axis: (typeof axes)[number],
  group: Group,
): Cursor<readonly string[]> {
  const tally = get(priority, 'tally')
  return group === 'not_assessed' ? get(tally, group) : get(get(tally, axis), group)
}

function groupWords(writer: Writer, group: Group): Inline[] {
  switch (group) {
    case 'not_established':
      return writer.say('status.open')
    case 'other':
    case 'not_assessed':
      return writer.say(`tally.${group}`)
    default:
      return levelWords(writer, group)
  }
}

/** "2 in place, 1 partly in place, 3 not established". */
function countsInWords(writer: Writer, priority: Priority, axis: (typeof axes)[number]): Inline[] {
  const counts = groups.flatMap(({ group }) => {
    const standards = standardsIn(priority, axis, group)
    if (standards.value.length === 0) return []
    const isLevel = group === 'met' || group === 'largely' || group === 'partly' || group === 'not'
    const status = isLevel ? levelWords(writer, group, 'within') : writer.say(`chart.status.within.${group}`)
    return [writer.say('chart.status.count', { count: printCount(writer, standards), status })]
  })
  return join(writer, counts)
}
