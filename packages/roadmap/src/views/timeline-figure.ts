import { type Inline, type Shape, build, labelHeight } from '@rsr/document'
import type { analysis } from '@rsr/model'
import { type Cursor, each, get, has } from '../cursor.ts'
import { label } from '../drawing/label.ts'
import { legend } from '../drawing/legend.ts'
import { monthsOf } from '../months.ts'
import { lookOf, urgencyMeanings } from '../drawing/urgency-looks.ts'
import type { Writer } from '../saying/writer.ts'
import { actionLink, join, openActions, plannedTime, proposedTime } from './common.ts'
import { defineView } from './view.ts'

type Action = Cursor<analysis.Action>

/** The width of a text between its margins on a turned sheet, and how it is divided. */
const width = 960
const namesFrom = 16
const names = 350
const barsFrom = 384
const bar = 13
const row = { least: 24, between: 7 }
/** So many actions are read on a sheet; more are drawn in several figures, about as many in each. */
const onSheet = 18

/** The actions in their order, each from its start to its end; those that have no time are named in words. */
export const timelineFigure = defineView({
  name: 'timeline-figure',
  help: 'The actions of the roadmap in time: a bar from start to end, dashed where that is proposed, with milestones.',
  attributes: [],
  write(writer) {
    const actions = openActions(writer)
    const dated = actions.filter(({ value }) => endsOf(value).length > 0)
    if (dated.length === 0) return []
    const undated = actions.filter((action) => !dated.includes(action))
    const links = undated.map((action) => actionLink(writer, get(action, 'id')))
    const count = Math.ceil(dated.length / onSheet)
    const sheets = Array.from({ length: count }, (_, index) =>
      dated.slice(
        Math.round((index * dated.length) / count),
        Math.round(((index + 1) * dated.length) / count),
      ),
    )
    const isProposed = dated.some((action) => proposedTime(writer, action).length > 0)
    return [
      ...sheets.map((sheet, index) => figureOf(writer, sheet, index, yearsOf(dated))),
      ...(isProposed ? [build.numberedParagraph(...writer.say('chart.timeline.proposed'))] : []),
      ...(undated.length === 0
        ? []
        : [
            build.numberedParagraph(
              ...writer.say('chart.timeline.no_dates', { actions: join(writer, links) }),
            ),
          ]),
    ]
  },
})

/** The first year, and the one after the last. */
interface Years {
  readonly first: number
  readonly end: number
}

/** The dates of an action, stated or proposed: the earliest, the latest. */
const endsOf = ({ start, end, timing }: analysis.Action) =>
  [start ?? timing?.from, end ?? timing?.to].filter((date) => typeof date === 'string')

function yearsOf(actions: readonly Action[]): Years {
  const dates = actions.flatMap(({ value }) => endsOf(value))
  return {
    first: Math.floor(Math.min(...dates.map((date) => monthsOf(date).start)) / 12),
    end: Math.ceil(Math.max(...dates.map((date) => monthsOf(date).end)) / 12),
  }
}

function figureOf(writer: Writer, actions: readonly Action[], index: number, years: Years) {
  const rows = actions.map((action) => rowInWords(writer, action))
  const words = writer.say('chart.timeline.alternative', { rows: join(writer, rows, 'words.space') })
  const id = index === 0 ? 'timeline' : `timeline-${index + 1}`
  const caption = writer.say(`chart.timeline.${index === 0 ? 'caption' : 'continued'}`)
  return build.figure(id, caption, words, draw(writer, actions, years))
}

function draw(writer: Writer, actions: readonly Action[], { first, end }: Years) {
  const meanings = urgencyMeanings(
    writer,
    actions.map(({ value }) => value),
  )
  const hasMilestones = actions.some(({ value }) => datesOf(value).length > 0)
  const diamond = { sign: 'diamond', words: writer.say('chart.timeline.milestone') } as const
  const { shapes, height } = legend([...meanings, ...(hasMilestones ? [diamond] : [])], width)
  const month = (width - 1 - barsFrom) / ((end - first) * 12)
  const at = (months: number) => barsFrom + (months - first * 12) * month
  const top = height + 24
  const bars: Shape[] = []
  let y = top + 8
  for (const action of actions) {
    const name = label([namesFrom, y + 12], writer.say('chart.action', { action }), { width: names })
    const { sign } = lookOf(action.value)
    if (sign) bars.push({ type: 'sign', sign, size: 9, x: 6, y: y + 8.5, on: 'plain' })
    bars.push(name, ...barOf(action, y + 2, at, { from: first * 12, to: end * 12 }))
    y += Math.max(row.least, labelHeight(name) + row.between)
  }
  const years = Array.from({ length: end - first }, (_, index) => first + index)
  const grid = [...years, end].map((year): Shape => line(at(year * 12), top - 18, y))
  const heads = years.map((year) => {
    const value = { value: year, trace: get(writer.publication, 'actions').trace, origin: null }
    return label([at(year * 12 + 6), top - 6], writer.print(value), { anchor: 'middle' })
  })
  return { width, height: y + 2, shapes: [...shapes, ...grid, ...heads, ...bars] }
}

const line = (x: number, from: number, to: number): Shape => ({
  type: 'line',
  look: 'thin',
  points: [
    [x, from],
    [x, to],
  ],
})

/** From start to end; a dashed line where one of them is proposed, or not known. */
function barOf(
  { value: action }: Action,
  y: number,
  at: (months: number) => number,
  whole: { readonly from: number; readonly to: number },
): Shape[] {
  const { look } = lookOf(action)
  const { start, end, timing } = action
  const [first, last] = [start ?? timing?.from, end ?? timing?.to]
  const [from, to] = [first && at(monthsOf(first).start), last && at(monthsOf(last).end)]
  const middle = y + bar / 2
  const shapes: Shape[] = []
  if (start !== null && end !== null && typeof from === 'number' && typeof to === 'number') {
    shapes.push({ type: 'rectangle', x: from, y, width: to - from, height: bar, look })
  } else {
    const points = [
      typeof from === 'number' ? from : at(whole.from),
      typeof to === 'number' ? to : at(whole.to),
    ]
    shapes.push({ type: 'line', look: 'dashed', points: points.map((x) => [x, middle] as const) })
  }
  const diamonds = datesOf(action).map((date): Shape => {
    const { start: begins, end: ends } = monthsOf(date)
    return { type: 'sign', sign: 'diamond', size: 9, x: at((begins + ends) / 2), y: middle, on: look }
  })
  return [...shapes, ...diamonds]
}

const datesOf = ({ milestones }: analysis.Action) => milestones.flatMap(({ date }) => date ?? [])

function rowInWords(writer: Writer, action: Action): Inline[] {
  const name = writer.say('chart.action', { action })
  const time = plannedTime(writer, action)
  const dates = each(get(action, 'milestones')).flatMap((milestone) => {
    const date = get(milestone, 'date')
    return has(date) ? [writer.say('chart.timeline.date', { date })] : []
  })
  if (dates.length === 0) return writer.say('chart.timeline.row', { name, time })
  const count = { value: dates.length, trace: get(action, 'milestones').trace, origin: null }
  return writer.say('chart.timeline.row_milestones', { name, time, count, milestones: join(writer, dates) })
}
