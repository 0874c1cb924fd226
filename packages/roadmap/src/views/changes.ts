import { type Block, type Inline, build } from '@rsr/document'
import type { analysis } from '@rsr/model'
import type { ActionField, Comparison, ReportSince, StandardChange } from '../compare/comparison.ts'
import { type Cursor, each, get, has } from '../cursor.ts'
import type { Writer } from '../saying/writer.ts'
import { agencyName, join, lines, recordOf, standardLink } from './common.ts'
import { printCause } from './print-cause.ts'
import { printStatusOf } from './status-before.ts'
import { defineView } from './view.ts'

type Standard = Cursor<StandardChange>

/** What moved since an edition before, where the document is made with one. */
export const changes = defineView({
  name: 'changes',
  help: 'What moved since an edition before, standard by standard, and why; actions; answers to be re-examined.',
  attributes: [],
  write(writer) {
    const { value } = writer.publication
    if (!value.since) return []
    const since: Cursor<Comparison> = { value: value.since, trace: '/since', origin: null }
    const [older, newer] = [get(since, 'older'), get(since, 'newer')]
    const differs = (key: 'catalogue' | 'selection') =>
      older.value[key] === newer.value[key] ? [] : writer.say(`changes.${key}`, { older, newer })
    const standards = each(get(since, 'standards'))
    const moved = standards.filter((standard) => hasMoved(standard.value))
    const same = standards.filter((standard) => !hasMoved(standard.value))
    const tables = [
      ...standardsTable(writer, moved),
      ...(same.length === 0
        ? []
        : [
            build.numberedParagraph(
              ...writer.say('changes.same', {
                standards: join(
                  writer,
                  same.map((standard) => titleOf(writer, standard)),
                  'words.semicolon',
                ),
              }),
            ),
          ]),
      ...actionsTable(writer, since),
      ...reExamineTable(writer, since),
    ]
    return [
      build.numberedParagraph(
        ...writer.say('changes.lead', { older, newer }),
        ...differs('catalogue'),
        ...differs('selection'),
      ),
      ...(tables.length > 0 ? tables : [build.numberedParagraph(...writer.say('changes.none'))]),
    ]
  },
})

/** The phrases for what became of a standard, of a gap and of an action. */
const words = {
  kept: [],
  added: ['changes.added'],
  removed: ['changes.removed'],
  gap: { new: 'changes.gap_new', closed: 'changes.gap_closed' },
  action: { new: 'changes.action_of.new', gone: 'changes.action_of.gone' },
} as const

const hasMoved = ({ change, law, practice, gap, urgency }: StandardChange) =>
  change !== 'kept' || law !== null || practice !== null || gap !== null || urgency !== null

function standardsTable(writer: Writer, moved: readonly Standard[]): Block[] {
  if (moved.length === 0) return []
  const head = ['standard', 'what', 'because'].map((key) => writer.say(`changes.${key}`))
  return [
    build.table('changes-standards', [0.28, 0.34, 0.38], writer.say('changes.caption'), [
      head,
      ...moved.map((standard) => [
        titleOf(writer, standard),
        lines(...whatMoved(writer, standard)),
        lines(...each(get(standard, 'because')).map((cause) => printCause(writer, cause))),
      ]),
    ]),
  ]
}

/** The title, which leads to the section of the standard if there is one. */
function titleOf(writer: Writer, change: Standard): Inline[] {
  const standard = recordOf(writer, 'standards', change.value.id)
  return standard ? standardLink(writer, standard) : writer.print(get(change, 'title'))
}

function whatMoved(writer: Writer, standard: Standard): Inline[][] {
  const { change, gap } = standard.value
  const urgency = get(standard, 'urgency')
  const axis = (name: 'law' | 'practice') => {
    const movement = get(standard, name)
    if (!has(movement)) return []
    return writer.say('changes.from_to', {
      axis: writer.say(`axis.${name}`),
      from: printStatusOf(writer, get(movement, 'from'), name),
      to: printStatusOf(writer, get(movement, 'to'), name),
    })
  }
  return [
    words[change].flatMap((key) => writer.say(key)),
    axis('law'),
    axis('practice'),
    gap === null ? [] : writer.say(words.gap[gap]),
    has(urgency)
      ? writer.say('changes.urgency', {
          from: writer.label('roadmap.urgency_of', get(urgency, 'from')),
          to: writer.label('roadmap.urgency_of', get(urgency, 'to')),
        })
      : [],
  ]
}

function actionsTable(writer: Writer, since: Cursor<Comparison>): Block[] {
  const actions = each(get(since, 'actions'))
  if (actions.length === 0) return []
  const rows = actions.map((action) => {
    const { change, id } = action.value
    const known = recordOf(writer, 'actions', id)
    const different = each(get(action, 'fields')).map((field) => printField(writer, field))
    const title = writer.print(known ? get(known, 'title') : get(action, 'title'))
    const reports = known ? reportsSince(known, action.value.reports) : []
    const reported = reports.map((report) =>
      writer.say('changes.report', { report, text: get(report, 'text') }),
    )
    return [title, change === 'changed' ? lines(...different, ...reported) : writer.say(words.action[change])]
  })
  const head = [writer.say('changes.action'), writer.say('changes.different')]
  return [build.table('changes-actions', [0.5, 0.5], writer.say('changes.actions'), [head, ...rows])]
}

/** The reports of an action that are new, with their places. */
const reportsSince = (action: Cursor<analysis.Action>, since: readonly ReportSince[]) =>
  each(get(action, 'progress')).filter(({ value }) =>
    since.some(({ date, text }) => date === value.date && text === value.text),
  )

function printField(writer: Writer, change: Cursor<ActionField>): Inline[] {
  const { field } = change.value
  const print = (value: Cursor<string | null>): Inline[] => {
    if (!has(value)) return writer.say('words.none')
    if (field === 'status' || field === 'urgency') return writer.label(`roadmap.${field}_of`, value)
    if (field === 'lead') return agencyName(writer, value)
    return field === 'title' ? writer.print(value) : writer.say('chart.timeline.date', { date: value })
  }
  return writer.say('changes.field', {
    field: writer.say(`changes.field_of.${field}`),
    from: print(get(change, 'from')),
    to: print(get(change, 'to')),
  })
}

function reExamineTable(writer: Writer, since: Cursor<Comparison>): Block[] {
  const all = get(since, 're_examine')
  const rows = Object.keys(all.value).map((id) => {
    const one = get<Comparison['re_examine'], string>(all, id)
    const name = build.computed(one.trace, { type: 'text', value: id })
    return has(one) ? [[name], writer.print(get(one, 'from')), writer.print(get(one, 'to'))] : []
  })
  if (rows.length === 0) return []
  const head = ['criterion', 'was', 'is'].map((key) => writer.say(`changes.${key}`))
  return [
    build.table('changes-re-examine', [0.2, 0.4, 0.4], writer.say('changes.re_examine'), [head, ...rows]),
  ]
}
