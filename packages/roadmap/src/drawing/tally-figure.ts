import { type Figure, type Inline, type Shape, build, labelHeight, plainText, textWidth } from '@rsr/document'
import type { analysis } from '@rsr/model'
import type { Cursor } from '../cursor.ts'
import type { Writer } from '../saying/writer.ts'
import { join, printCount } from '../views/common.ts'
import { label } from './label.ts'
import { legend } from './legend.ts'
import { type TallyAxis, axes, groups, groupWords, standardsIn } from './tally-groups.ts'

/** What is counted, and how many standards have which status. */
export interface TallyRow {
  /** Says what is counted; each place in a tree has nodes of its own. */
  readonly sayName: () => Inline[]
  readonly tally: Cursor<analysis.Tally>
}

/** The width of a text between its margins on an upright page, and how it is divided. */
const width = 620
const names = 190
const barsFrom = 262
const bar = { height: 15, step: 18, below: 9 }
const letters = 10.5

/**
 * Two bars a row, in law and in practice; each begins with what is in place. Only counts of standards, never a mean
 * (method.md section 5). Nothing where no row has any standard.
 */
export function tallyFigure(
  writer: Writer,
  id: string,
  of: 'priorities' | 'forms',
  all: readonly TallyRow[],
): Figure[] {
  const rows = all.filter(({ tally }) => tally.value.standards.length > 0)
  if (rows.length === 0) return []
  const told = rows.map(({ sayName, tally }) =>
    writer.say('chart.status.row', {
      name: sayName(),
      law: countsInWords(writer, tally, 'law'),
      practice: countsInWords(writer, tally, 'practice'),
    }),
  )
  const words = writer.say(`chart.${of}.alternative`, { rows: join(writer, told, 'words.space') })
  return [build.figure(id, writer.say(`chart.${of}.caption`), words, draw(writer, rows))]
}

function draw(writer: Writer, rows: readonly TallyRow[]) {
  const used = groups.filter(({ group }) =>
    rows.some(({ tally }) => axes.some((axis) => standardsIn(tally, axis, group).value.length > 0)),
  )
  const meanings = used.map(({ group, ...look }) => ({ ...look, words: groupWords(writer, group, 'level') }))
  const { shapes, height } = legend(meanings, width)
  const most = Math.max(...rows.map(({ tally }) => tally.value.standards.length))
  let y = height + 10
  for (const { sayName, tally } of rows) {
    const name = label([0, y + 12], sayName(), { width: names })
    shapes.push(name)
    axes.forEach((axis, index) => {
      const top = y + index * bar.step
      const look = { anchor: 'end', size: letters } as const
      shapes.push(label([barsFrom - 8, top + 12], writer.say(`axis.${axis}`), look))
      shapes.push(...bars(writer, tally, axis, top, (width - 1 - barsFrom) / most))
    })
    y += Math.max(axes.length * bar.step, labelHeight(name) + 2) + bar.below
  }
  return { width, height: y - bar.below + 4, shapes }
}

/** The parts of a bar, each with its sign and its count where there is room for them. */
function bars(
  writer: Writer,
  tally: Cursor<analysis.Tally>,
  axis: TallyAxis,
  y: number,
  scale: number,
): Shape[] {
  let end = barsFrom
  return groups.flatMap(({ group, look, sign }): Shape[] => {
    const standards = standardsIn(tally, axis, group)
    if (standards.value.length === 0) return []
    const x = end
    end += standards.value.length * scale
    const part = { x, y, width: end - x - 2, height: bar.height }
    const count = printCount(writer, standards)
    const wide = textWidth(plainText(count), letters)
    const middle = { x: x + part.width / 2, y: y + bar.height / 2 }
    const rectangle: Shape = { type: 'rectangle', look, ...part }
    const text = (at: number) =>
      label([at, middle.y + letters * 0.36], count, { size: letters, anchor: 'middle', on: look })
    if (sign && part.width >= wide + letters + 9) {
      const [signAt, textAt] = [middle.x - wide / 2 - 2, middle.x + letters / 2 + 2]
      return [rectangle, { type: 'sign', x: signAt, y: middle.y, size: 10, sign, on: look }, text(textAt)]
    }
    return part.width >= wide + 4 ? [rectangle, text(middle.x)] : [rectangle]
  })
}

/** "2 in place, 1 partly in place, 3 not established". */
function countsInWords(writer: Writer, tally: Cursor<analysis.Tally>, axis: TallyAxis): Inline[] {
  const counts = groups.flatMap(({ group }) => {
    const standards = standardsIn(tally, axis, group)
    if (standards.value.length === 0) return []
    const count = printCount(writer, standards)
    return [writer.say('chart.status.count', { count, status: groupWords(writer, group, 'within') })]
  })
  return join(writer, counts)
}
