import { type Inline, type Label, type Line, type Shape, build, labelHeight } from '@rsr/document'
import type { analysis } from '@rsr/model'
import { type Cursor, each, get } from '../cursor.ts'
import { label } from '../drawing/label.ts'
import { type Layered, layersOf } from '../drawing/layers.ts'
import { legend } from '../drawing/legend.ts'
import { lookOf, urgencyMeanings } from '../drawing/urgency-looks.ts'
import type { Writer } from '../saying/writer.ts'
import { join, recordOf } from './common.ts'
import { defineView } from './view.ts'

type Action = Cursor<analysis.Action>

/** The width of a text between its margins on a turned sheet. */
const page = 960
const gap = 44
const widest = 250
const padding = 7
const passing = 10
const between = 12

/** What waits for what: boxes from left to right, with an arrow from each action to those that wait for it. */
export const dependenciesFigure = defineView({
  name: 'dependencies-figure',
  help: 'The actions of the roadmap that wait for others, and those that they wait for, as boxes with arrows.',
  attributes: [],
  write(writer) {
    const actions = each(get(writer.publication, 'actions'))
    const waiting = actions.filter(({ value }) => value.requires.length > 0)
    const needed = new Set(waiting.flatMap(({ value }) => value.requires.map(({ action }) => action)))
    const drawn = actions.filter((action) => waiting.includes(action) || needed.has(action.value.id))
    if (drawn.length === 0) return []
    const rows = drawn.map((action) => rowInWords(writer, action))
    const words = writer.say('chart.dependencies.alternative', { rows: join(writer, rows, 'words.space') })
    return [
      build.figure('dependencies', writer.say('chart.dependencies.caption'), words, draw(writer, drawn)),
    ]
  },
})

function rowInWords(writer: Writer, action: Action): Inline[] {
  const name = writer.say('chart.action', { action })
  const requires = get(action, 'requires')
  const places = each(requires).flatMap((one) => {
    const other = recordOf(writer, 'actions', one.value.action)
    return other ? [writer.print(get(other, 'place'))] : []
  })
  if (places.length === 0) return writer.say('chart.dependencies.first', { name })
  const count = { value: places.length, trace: requires.trace, origin: null }
  return writer.say('chart.dependencies.row', { name, count, actions: join(writer, places) })
}

interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

function draw(writer: Writer, actions: readonly Action[]) {
  const values = actions.map(({ value }) => value)
  const layered = layersOf(
    values.map(({ id, requires }) => ({ id, after: requires.map(({ action }) => action) })),
  )
  const columns = layered.layers.length
  const wide = Math.min(widest, (page - 2 - gap * (columns - 1)) / columns)
  const width = columns * (wide + gap) - gap + 2
  const { shapes, height } = legend(urgencyMeanings(writer, values), width)
  const labels = new Map(
    actions.map((action) => [
      action.value.id,
      label([0, 0], writer.say('chart.action', { action }), { width: wide - 2 * padding - 10 }),
    ]),
  )
  const boxes = boxesOf(layered, labels, wide, height + 12)
  const bottom = Math.max(...[...boxes.values()].map((box) => box.y + box.height))
  const drawn = values.flatMap((action): Shape[] => {
    const [box, words] = [boxes.get(action.id), labels.get(action.id)]
    if (!box || !words) return []
    const { look, sign } = lookOf(action)
    return [
      { type: 'rectangle', ...box, look },
      { ...words, x: box.x + padding, y: box.y + padding + 9, on: look },
      ...(sign ? [signAt(box, sign, look)] : []),
    ]
  })
  return { width, height: bottom + 2, shapes: [...shapes, ...linesOf(layered, boxes), ...drawn] }
}

const signAt = (
  box: Box,
  sign: 'full' | 'most' | 'half' | 'none' | 'open' | 'diamond',
  on: Label['on'],
): Shape => ({
  type: 'sign',
  sign,
  size: 9,
  x: box.x + box.width - 8,
  y: box.y + 8,
  on,
})

/** Where each slot of the layers is drawn; a layer is in the middle of the height of all. */
function boxesOf(
  { layers }: Layered,
  labels: ReadonlyMap<string, Label>,
  wide: number,
  top: number,
): Map<string, Box> {
  const heightOf = (id: string): number => {
    const words = labels.get(id)
    return words ? labelHeight(words) + 2 * padding : passing
  }
  const heights = layers.map((layer) => layer.reduce((sum, { id }) => sum + heightOf(id) + between, -between))
  const tallest = Math.max(...heights)
  const boxes = new Map<string, Box>()
  layers.forEach((layer, column) => {
    let y = top + (tallest - (heights[column] ?? 0)) / 2
    for (const { id } of layer) {
      boxes.set(id, { x: 1 + column * (wide + gap), y, width: wide, height: heightOf(id) })
      y += heightOf(id) + between
    }
  })
  return boxes
}

/** An arrow for each way; the lines of one box rise and fall in a lane of their own, so that they are told apart. */
function linesOf({ layers, ways }: Layered, boxes: ReadonlyMap<string, Box>): Line[] {
  const lanes = new Map(
    layers.flatMap((layer) => layer.map(({ id }, index) => [id, (index + 1) / (layer.length + 1)] as const)),
  )
  return ways.map((way) => {
    const points = way.slice(1).flatMap((id, index) => {
      const [from, to] = [boxes.get(way[index] ?? ''), boxes.get(id)]
      if (!from || !to) return []
      const [out, into] = [from.y + from.height / 2, to.y + to.height / 2]
      const lane = from.x + from.width + 6 + (gap - 20) * (lanes.get(way[index] ?? '') ?? 0.5)
      return [
        [from.x + from.width, out],
        [lane, out],
        [lane, into],
        [to.x, into],
      ] as const
    })
    return { type: 'line', look: 'arrow', points }
  })
}
