import { type Figure, type Inline, type Label, type Shape, type Sign, build } from '@rsr/document'
import type { analysis } from '@rsr/model'
import { type Cursor, each, get } from '../cursor.ts'
import { boxesOf, gap, linesOf, padding } from '../drawing/boxes.ts'
import { connected } from '../drawing/connected.ts'
import { label } from '../drawing/label.ts'
import { layersOf } from '../drawing/layers.ts'
import { legend } from '../drawing/legend.ts'
import { lookOf, urgencyMeanings } from '../drawing/urgency-looks.ts'
import type { Writer } from '../saying/writer.ts'
import { join, openActions, recordOf } from './common.ts'
import { defineView } from './view.ts'

type Action = Cursor<analysis.Action>

/** The width of a text between its margins on a turned sheet. */
const page = 960
/** How wide a box is, at least and at most. */
const [narrowest, widest] = [100, 250]
/** So many actions are read on a sheet; more are drawn in several figures, unless all wait for one another. */
const onSheet = 16

/** What waits for what: boxes from left to right, with an arrow from each action to those that wait for it. */
export const dependenciesFigure = defineView({
  name: 'dependencies-figure',
  help: 'The actions of the roadmap that wait for others, and those that they wait for, as boxes with arrows.',
  attributes: [],
  write(writer) {
    const actions = openActions(writer).map((action) => withoutClosed(writer, action))
    const waiting = actions.filter(({ value }) => value.requires.length > 0)
    const needed = new Set(waiting.flatMap(({ value }) => value.requires.map(({ action }) => action)))
    const drawn = actions.filter((action) => waiting.includes(action) || needed.has(action.value.id))
    return sheetsOf(drawn).map((sheet, index) => figureOf(writer, sheet, index))
  },
})

/** An action that waits only for what is not closed. */
function withoutClosed(writer: Writer, action: Action): Action {
  const isOpen = (id: string) => !recordOf(writer, 'actions', id)?.value.closed
  const requires = action.value.requires.filter((one) => isOpen(one.action))
  return { ...action, value: { ...action.value, requires } }
}

/** Those that wait for one another on one sheet, and as many others with them as there is room for. */
function sheetsOf(actions: readonly Action[]): Action[][] {
  const sheets: Action[][] = []
  for (const ids of connected(actions.map(({ value }) => waitingOf(value)))) {
    const group = actions.filter(({ value }) => ids.has(value.id))
    const last = sheets.at(-1)
    if (last && last.length + group.length <= onSheet) last.push(...group)
    else sheets.push(group)
  }
  return sheets
}

const waitingOf = ({ id, requires }: analysis.Action) => ({ id, after: requires.map(({ action }) => action) })

function figureOf(writer: Writer, actions: readonly Action[], index: number): Figure {
  const rows = actions.map((action) => rowInWords(writer, action))
  const words = writer.say('chart.dependencies.alternative', { rows: join(writer, rows, 'words.space') })
  const id = index === 0 ? 'dependencies' : `dependencies-${index + 1}`
  const caption = writer.say(`chart.dependencies.${index === 0 ? 'caption' : 'continued'}`)
  return build.figure(id, caption, words, draw(writer, actions))
}

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

function draw(writer: Writer, actions: readonly Action[]) {
  const values = actions.map(({ value }) => value)
  const layered = layersOf(values.map(waitingOf))
  const columns = layered.layers.length
  const wide = Math.min(widest, Math.max(narrowest, (page - 2 - gap * (columns - 1)) / columns))
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
      { ...words, x: box.x + padding, y: box.y + padding + 10, on: look },
      ...(sign ? [signAt(box, sign, look)] : []),
    ]
  })
  return { width, height: bottom + 2, shapes: [...shapes, ...linesOf(layered, boxes), ...drawn] }
}

type Place = Readonly<Record<'x' | 'y' | 'width', number>>

const signAt = (box: Place, sign: Sign['sign'], on: Label['on']): Shape => ({
  type: 'sign',
  sign,
  size: 9,
  x: box.x + box.width - 8,
  y: box.y + 8,
  on,
})
