import { type Inline, build } from '@rsr/document'
import type { analysis } from '@rsr/model'
import { type Cursor, each, get, has } from '../cursor.ts'
import type { Writer } from '../saying/writer.ts'
import {
  actionLink,
  actionTime,
  agencyName,
  agencyNames,
  join,
  lines,
  proposedTime,
  recordOf,
  standardsOf,
} from './common.ts'
import { printCost } from './cost.ts'
import { defineView } from './view.ts'

type Action = Cursor<analysis.Action>

/** By which the table is found in a document. */
export const roadmapTableId = 'roadmap-actions'

/** The actions in their order, each with everything that is known of it and the reason for its place. */
export const roadmapTable = defineView({
  name: 'roadmap-table',
  help: 'The roadmap: actions in their order, with lead, time, milestones, indicator, cost, dependencies.',
  attributes: [],
  write(writer) {
    const actions = each(get(writer.publication, 'actions'))
    if (actions.length === 0) return [build.numberedParagraph(...writer.say('roadmap.none'))]
    const columns: readonly (readonly [key: string, width: number, cell: (action: Action) => Inline[]])[] = [
      ['number', 0.035, (action) => writer.print(get(action, 'place'))],
      ['action', 0.225, (action) => whatOf(writer, action)],
      ['lead', 0.16, (action) => leadOf(writer, action)],
      ['time', 0.09, (action) => timeOf(writer, action)],
      ['milestones', 0.165, (action) => milestonesOf(writer, action)],
      ['indicator', 0.14, (action) => indicatorOf(writer, action)],
      ['cost', 0.135, (action) => costOf(writer, action)],
      ['requires', 0.06, (action) => requiresOf(writer, action)],
    ]
    return [
      build.table(
        roadmapTableId,
        columns.map(([, width]) => width),
        writer.say('roadmap.caption'),
        [
          columns.map(([key]) => writer.say(`roadmap.${key}`)),
          ...actions.map((action) => columns.map(([, , cell]) => cell(action))),
        ],
      ),
    ]
  },
})

function whatOf(writer: Writer, action: Action): Inline[] {
  const closes = get(action, 'closes')
  const urgency = get(action, 'urgency')
  const closed = get(action, 'closed')
  return lines(
    writer.print(get(action, 'title')),
    closes.value.length > 0
      ? writer.say(`roadmap.${action.value.kind === 'measure' ? 'closes' : 'establishes'}`, {
          standards: standardsOf(writer, closes),
        })
      : [],
    has(urgency)
      ? writer.say('roadmap.place_of', {
          urgency: writer.label('roadmap.urgency_of', urgency),
          because: writer.label('roadmap.because', get(action, 'because')),
        })
      : writer.say('roadmap.place', { because: writer.label('roadmap.because', get(action, 'because')) }),
    get(action, 'quick_win').value ? writer.say('roadmap.quick_win') : [],
    action.value.status === 'for-action'
      ? []
      : writer.say('roadmap.status', { status: writer.label('roadmap.status_of', get(action, 'status')) }),
    has(closed) ? writer.say('progress.closed', { date: get(closed, 'date') }) : [],
  )
}

/** The dates that are stated; where one is missing, when the roadmap would place the action. */
const timeOf = (writer: Writer, action: Action) =>
  orNone(writer, lines(actionTime(writer, action), proposedTime(writer, action)))

function leadOf(writer: Writer, action: Action): Inline[] {
  const lead = get(action, 'lead')
  const partners = get(action, 'partners')
  return orNone(
    writer,
    lines(
      has(lead) ? agencyName(writer, lead) : [],
      partners.value.length > 0
        ? writer.say('roadmap.partners', { partners: agencyNames(writer, partners) })
        : [],
    ),
  )
}

function milestonesOf(writer: Writer, action: Action): Inline[] {
  const told = each(get(action, 'milestones')).map((milestone) => {
    const date = get(milestone, 'date')
    return has(date)
      ? writer.say('roadmap.milestone', { text: get(milestone, 'text'), date })
      : writer.print(get(milestone, 'text'))
  })
  return orNone(writer, lines(...told))
}

function indicatorOf(writer: Writer, action: Action): Inline[] {
  const indicator = get(action, 'indicator')
  if (!has(indicator)) return writer.say('words.none')
  const part = (key: 'baseline' | 'target') => {
    const value = get(indicator, key)
    return has(value) ? writer.say(`roadmap.${key}`, { value }) : []
  }
  return lines(writer.print(get(indicator, 'text')), part('baseline'), part('target'))
}

function costOf(writer: Writer, action: Action): Inline[] {
  const cost = get(action, 'cost')
  const funding = get(action, 'funding')
  return orNone(
    writer,
    lines(printCost(writer, cost), has(funding) ? writer.say('roadmap.funding', { funding }) : []),
  )
}

function requiresOf(writer: Writer, action: Action): Inline[] {
  const links = each(get(action, 'requires')).map((one) => {
    const link = actionLink(writer, get(one, 'action'))
    const isClosed = recordOf(writer, 'actions', one.value.action)?.value.closed
    return [
      ...link,
      ...(one.value.standards.length > 0 ? writer.say('roadmap.derived') : []),
      ...(isClosed ? writer.say('roadmap.closed') : []),
    ]
  })
  return orNone(writer, join(writer, links))
}

const orNone = (writer: Writer, words: Inline[]) => (words.length > 0 ? words : writer.say('words.none'))
