import { type Block, type Inline, build } from '@rsr/document'
import type { analysis } from '@rsr/model'
import { type Cursor, each, get, has } from '../cursor.ts'
import type { Writer } from '../saying/writer.ts'
import { asked } from './asked.ts'
import { join, recordOf, referenceOf } from './common.ts'
import { printFacts } from './fact.ts'
import { obligationKey } from './obligation.ts'
import { ownText, unwrittenText } from './own-text.ts'
import { printStatement } from './statement.ts'
import { printStatus } from './status.ts'
import { areTold, factsOn } from './told-facts.ts'
import { defineView } from './view.ts'

/** A standard that was looked at: what it requires, its status, what the sources say, and what follows from them. */
export const standardSection = defineView({
  name: 'standard-section',
  help: 'The section of a standard: requirement, status, facts in law and in practice, statements by answer.',
  attributes: ['standard'],
  write(writer, attributes) {
    const standard = recordOf(writer, 'standards', attributes.standard ?? '')
    if (!standard) return []
    return [
      build.heading(2, standard.value.id, asked(writer, standard, writer.print(get(standard, 'title')))),
      build.numberedParagraph(...requirement(writer, standard)),
      build.numberedParagraph(...status(writer, standard)),
      ...decisions(writer, standard),
      ...evidence(writer, standard, 'law'),
      ...evidence(writer, standard, 'practice'),
      ...goodPractice(writer, standard),
      ...statements(writer, standard),
    ]
  },
})

function requirement(writer: Writer, standard: Cursor<analysis.Standard>): Inline[] {
  const instrument = recordOf(writer, 'instruments', standard.value.instrument)
  const url = instrument?.value.source_url ?? ''
  const [note, obligation] = [get(standard, 'note'), get(standard, 'obligation')]
  return [
    ...writer.say('standard.requirement', { standard }),
    ...writer.say('standard.reference', {
      obligation: [
        build.computed(obligation.trace, ...writer.say(obligationKey(standard.value, instrument?.value))),
      ],
      reference: build.link(url, ...referenceOf(writer, standard)),
    }),
    ...(standard.value.checked ? [] : writer.say('standard.unchecked')),
    ...(has(note) ? writer.say('standard.note', { standard }) : []),
    ...(standard.value.reserved && instrument ? reservationOf(writer, get(instrument, 'reservation')) : []),
  ]
}

/** That a reservation touches the provision, with its effect where that is recorded. */
function reservationOf(writer: Writer, reservation: Cursor<analysis.Reservation | null>): Inline[] {
  if (!has(reservation)) return []
  const effect = get(reservation, 'effect')
  return has(effect) ? writer.say('standard.reserved_effect', { effect }) : writer.say('standard.reserved')
}

function status(writer: Writer, standard: Cursor<analysis.Standard>): Inline[] {
  return [
    ...writer.say('standard.status', {
      law: printStatus(writer, get(standard, 'law'), true),
      practice: printStatus(writer, get(standard, 'practice'), false),
    }),
    ...writer.say('standard.coverage', { coverage: get(standard, 'coverage') }),
    ...notAsked(writer, get(standard, 'criteria')),
    ...writer.say('words.stop'),
  ]
}

/** How many questions nobody has looked into yet, and where they stand. */
function notAsked(writer: Writer, criteria: Cursor<analysis.Standard['criteria']>): Inline[] {
  const silent = each(criteria).filter(({ value }) => value.answer.value === 'not-asked').length
  if (silent === 0) return []
  const count = { value: silent, trace: criteria.trace, origin: null }
  return writer.say('standard.not_asked', { count, questions: [build.crossReference('questions')] })
}

/**
 * The assessment's own text on an axis; else the facts that its answers name, each once. A fact is changed where it is
 * told first: where all of them have been told before, what stands here can be changed into a text of its own.
 */
function evidence(writer: Writer, standard: Cursor<analysis.Standard>, axis: 'law' | 'practice'): Block[] {
  const label = writer.say(`axis.${axis}`)
  const own = ownText(standard, `in_${axis}`)
  if (own) return ledIn(writer.say('standard.own', { axis: label }), writer.printBlocks(own))
  const ids = factsOn(axis, standard.value)
  const told = printFacts(
    writer,
    ids.flatMap((id) => recordOf(writer, 'facts', id) ?? []),
  )
  const text = unwrittenText(writer, standard, `in_${axis}`)
  const items = areTold(writer.publication.value, ids, axis, standard.value.id)
    ? told.map((words, index) => [writer.printUnwritten(text, index + 1, words)])
    : told
  const lead = writer.say(`standard.${items.length === 1 ? 'one_source' : 'by_source'}`, { axis: label })
  return inOne(writer, lead, items)
}

/** A lead-in with what it leads to: one thing goes on in its paragraph, several stand in a list below it. */
function inOne(writer: Writer, lead: Inline[], items: readonly Inline[][]): Block[] {
  const [first, ...more] = items
  if (!first) return []
  return more.length === 0
    ? [build.numberedParagraph(...join(writer, [lead, first], 'words.space'))]
    : [build.numberedParagraph(...lead), build.bullets(...items)]
}

/** Blocks with words before the first of them. */
function ledIn(lead: Inline[], [first, ...rest]: Block[]): Block[] {
  if (first?.type === 'numberedParagraph')
    return [build.numberedParagraph(...lead, ...first.children), ...rest]
  return [build.numberedParagraph(...lead), ...(first ? [first] : []), ...rest]
}

/** Why a person decided otherwise than the rule, on each axis. */
function decisions(writer: Writer, standard: Cursor<analysis.Standard>): Block[] {
  return (['law', 'practice'] as const).flatMap((axis) => {
    const override = get(get(standard, axis), 'override')
    const reason = has(override) ? get(override, 'reason') : undefined
    if (!reason || !has(reason)) return []
    return [
      build.numberedParagraph(
        ...writer.say('standard.decided', { axis: writer.say(`axis.${axis}`), reason }),
      ),
    ]
  })
}

function goodPractice(writer: Writer, standard: Cursor<analysis.Standard>): Block[] {
  const own = ownText(standard, 'good_practice')
  return own ? ledIn(writer.say('standard.good_practice'), writer.printBlocks(own)) : []
}

/** The groups in which statements are told, what is in place first. */
const groups: readonly (readonly [name: string, answers: readonly analysis.Answer['value'][]])[] = [
  ['yes', ['yes']],
  ['partly', ['partly']],
  ['no', ['no']],
  ['open', ['unknown', 'not-provided']],
  ['not-applicable', ['not-applicable']],
]

/** That a State has not joined, or does not use what is optional, is no shortcoming, and is not told as one. */
const labelOf = (group: string, { ratification, obligation }: analysis.Standard) =>
  group === 'no' && (ratification || obligation === 'optional') ? 'no_duty' : group

function statements(writer: Writer, standard: Cursor<analysis.Standard>): Block[] {
  const criteria = each(get(standard, 'criteria'))
  return groups.flatMap(([name, answers]): Block[] => {
    const own = criteria.filter((criterion) => answers.includes(criterion.value.answer.value))
    const lead = writer.say(`standard.statements_of.${labelOf(name, standard.value)}`)
    return inOne(
      writer,
      lead,
      own.map((criterion) => printStatement(writer, criterion)),
    )
  })
}
