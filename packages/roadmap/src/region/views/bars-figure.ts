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
import type { Cursor } from '../../cursor.ts'
import { label } from '../../drawing/label.ts'
import { legend } from '../../drawing/legend.ts'
import type { Spoken, Writer } from '../../saying/writer.ts'
import { join } from '../../views/common.ts'

/** A part of every bar: how it looks, and what it is called. */
export interface Part {
  readonly look: Look
  readonly sign?: Sign['sign']
  readonly sayName: () => Inline[]
}

/** A bar: what is counted, and the counts in the order of the parts. */
export interface Bar {
  readonly sayName: () => Inline[]
  readonly counts: readonly Cursor<number>[]
}

const width = 620
const names = 200
const height = 15
const letters = 10

/** Bars of counts of States, one below the other; the same in words for people who do not see them. */
export function barsFigure(
  writer: Writer<Spoken>,
  id: string,
  of: 'ratification' | 'findings',
  parts: readonly Part[],
  bars: readonly Bar[],
) {
  const rows = bars.map(({ sayName, counts }) => {
    const told = counts.flatMap((count, index) => {
      const part = parts[index]
      if (!part || count.value === 0) return []
      return [writer.say('region.bar_count', { name: part.sayName(), count: writer.print(count) })]
    })
    return writer.say('region.bar_row', { name: sayName(), counts: join(writer, told, 'words.semicolon') })
  })
  const words = writer.say(`region.figure.${of}.alternative`, { rows: join(writer, rows, 'words.space') })
  return build.figure(id, writer.say(`region.figure.${of}.caption`), words, draw(writer, parts, bars))
}

function draw(writer: Writer<Spoken>, parts: readonly Part[], bars: readonly Bar[]) {
  const used = parts.filter((_, index) => bars.some(({ counts }) => (counts[index]?.value ?? 0) > 0))
  const key = legend(
    used.map(({ sayName, ...look }) => ({ ...look, words: sayName() })),
    width,
  )
  const totals = bars.map(({ counts }) => counts.reduce((sum, { value }) => sum + value, 0))
  const scale = (width - 1 - names - 10) / Math.max(1, ...totals)
  const shapes: Shape[] = [...key.shapes]
  let y = key.height + 8
  for (const { sayName, counts } of bars) {
    const name = label([0, y + 11], sayName(), { width: names, size: letters + 0.5 })
    shapes.push(name)
    let x = names + 10
    counts.forEach((count, index) => {
      const part = parts[index]
      if (!part || count.value === 0) return
      const long = count.value * scale
      shapes.push(...barOf(part, writer.print(count), { x, y, width: long - 2, height }))
      x += long
    })
    y += Math.max(height, labelHeight(name)) + 6
  }
  return { width, height: y, shapes }
}

/** A part of a bar, with its sign and its count where there is room. */
function barOf(
  { look, sign }: Part,
  count: Inline[],
  at: { x: number; y: number; width: number; height: number },
): Shape[] {
  const wide = textWidth(plainText(count), letters)
  const hasSign = sign !== undefined && at.width >= wide + letters + 9
  const [x, y] = [at.x + at.width / 2, at.y + at.height / 2]
  const shapes: Shape[] = [{ type: 'rectangle', look, ...at }]
  if (hasSign) shapes.push({ type: 'sign', x: x - wide / 2 - 2, y, size: 10, sign, on: look })
  if (at.width >= wide + 4) {
    const middle = hasSign ? x + letters / 2 + 2 : x
    shapes.push(label([middle, y + letters * 0.36], count, { size: letters, anchor: 'middle', on: look }))
  }
  return shapes
}
