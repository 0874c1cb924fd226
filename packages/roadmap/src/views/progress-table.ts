import { type Inline, build } from '@rsr/document'
import type { analysis } from '@rsr/model'
import { type Cursor, each, get, has } from '../cursor.ts'
import type { Writer } from '../saying/writer.ts'
import { actionLink, agencyName, join, lines } from './common.ts'
import { footnote } from './fact.ts'
import { leftMilestones } from './milestones.ts'
import { defineView } from './view.ts'

type Action = Cursor<analysis.Action>
type Report = Cursor<analysis.ProgressReport>

/** What was reported on the actions: how each stands, by whose word, and what comes next. */
export const progressTable = defineView({
  name: 'progress-table',
  help: 'What was reported on the actions: status, last report, what was done with its facts, and the next milestone.',
  attributes: [],
  write(writer) {
    const actions = each(get(writer.publication, 'actions'))
    if (actions.length === 0) return [build.numberedParagraph(...writer.say('roadmap.none'))]
    const reported = actions.filter(isReported)
    if (reported.length === 0) return [build.numberedParagraph(...writer.say('progress.none'))]
    const others = actions.filter((action) => !isReported(action))
    const links = others.map((action) => actionLink(writer, get(action, 'id')))
    const count = { value: others.length, trace: '/actions', origin: null }
    const header = ['action', 'status', 'last', 'done', 'next'].map((key) => writer.say(`progress.${key}`))
    return [
      build.table('progress', [0.19, 0.13, 0.2, 0.32, 0.16], writer.say('progress.caption'), [
        header,
        ...reported.map((action) => rowOf(writer, action)),
      ]),
      ...(others.length === 0
        ? []
        : [
            build.numberedParagraph(
              ...writer.say('progress.others', { count, actions: join(writer, links) }),
            ),
          ]),
    ]
  },
})

const isReported = ({ value }: Action) => value.progress.length > 0 || value.closed !== null

function rowOf(writer: Writer, action: Action): Inline[][] {
  const reports = each(get(action, 'progress'))
  const last = reports.at(-1)
  const closed = get(action, 'closed')
  return [
    writer.say('check.action', { action }),
    lines(
      writer.label('roadmap.status_of', get(action, 'status')),
      has(closed) ? writer.say('progress.closed', { date: get(closed, 'date') }) : [],
    ),
    last ? reportedBy(writer, action, last) : writer.say('words.none'),
    lines(
      ...(last ? doneOf(writer, action, last) : []),
      ...reports
        .slice(0, -1)
        .toReversed()
        .flatMap((report) => {
          const [first = [], ...more] = doneOf(writer, action, report)
          return [[...writer.say('progress.before', { date: get(report, 'date') }), ...first], ...more]
        }),
      has(closed)
        ? writer.say('progress.closed_by', { by: get(closed, 'by'), reason: get(closed, 'reason') })
        : [],
    ),
    nextOf(writer, action),
  ]
}

/** "12 October 2026, Ministry of Justice". */
function reportedBy(writer: Writer, action: Action, report: Report): Inline[] {
  const [by, lead, date] = [get(report, 'by'), get(action, 'lead'), get(report, 'date')]
  const agency = has(by) ? by : has(lead) ? lead : undefined
  return agency
    ? writer.say('progress.report', { date, agency: agencyName(writer, agency) })
    : writer.say('progress.date', { date })
}

/** What a report says, with a footnote for each fact, and the milestones that it reached. */
function doneOf(writer: Writer, action: Action, report: Report): Inline[][] {
  const reached = each(get(action, 'milestones')).filter(
    ({ value }) => value.id !== null && report.value.reached.includes(value.id),
  )
  return [
    [...writer.print(get(report, 'text')), ...report.value.facts.map(footnote)],
    ...reached.map((milestone) => writer.say('progress.reached', { text: get(milestone, 'text') })),
  ]
}

function nextOf(writer: Writer, action: Action): Inline[] {
  const [next] = action.value.closed ? [] : leftMilestones(action)
  if (!next) return writer.say('words.none')
  const date = get(next, 'date')
  return has(date)
    ? writer.say('roadmap.milestone', { text: get(next, 'text'), date })
    : writer.print(get(next, 'text'))
}
