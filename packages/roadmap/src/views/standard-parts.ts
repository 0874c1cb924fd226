import { type Block, type Inline, build } from '@rsr/document'
import type { analysis } from '@rsr/model'
import { type Cursor, each, get, has } from '../cursor.ts'
import type { Writer } from '../saying/writer.ts'
import { recordOf, referenceOf } from './common.ts'
import { printFacts } from './fact.ts'
import { obligationKey } from './obligation.ts'
import { ownText, unwrittenText } from './own-text.ts'
import { printStatement } from './statement.ts'
import { printShortStatus, printStatus } from './status.ts'
import { areTold, factsOn } from './told-facts.ts'

/** Statements with the same answer, behind words for it. */
export interface Told {
  readonly lead: Inline[]
  readonly items: readonly Inline[][]
}

/** What a standard requires, with its reference and how strong the duty is. */
export function requirement(writer: Writer, standard: Cursor<analysis.Standard>): Inline[] {
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

/** Its status on both axes, how many of its questions are answered, and where those stand that nobody has looked into. */
export function status(writer: Writer, standard: Cursor<analysis.Standard>): Inline[] {
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

/** The same in short; a range over all levels is only "not established". */
export function shortStatus(writer: Writer, standard: Cursor<analysis.Standard>): Inline[] {
  const on = (axis: 'law' | 'practice') => {
    const { low, high } = standard.value[axis]
    const print = low === 'not' && high === 'met' ? printShortStatus : printStatus
    return print(writer, get(standard, axis), axis === 'law')
  }
  return [
    ...writer.say('standard.status', { law: on('law'), practice: on('practice') }),
    ...writer.say('standard.short_coverage', {
      coverage: get(standard, 'coverage'),
      count: silentIn(get(standard, 'criteria')),
    }),
  ]
}

/** How many questions nobody has looked into yet. */
const silentIn = (criteria: Cursor<analysis.Standard['criteria']>): Cursor<number> => ({
  value: each(criteria).filter(({ value }) => value.answer.value === 'not-asked').length,
  trace: criteria.trace,
  origin: null,
})

/** How many questions nobody has looked into yet, and where they stand. */
function notAsked(writer: Writer, criteria: Cursor<analysis.Standard['criteria']>): Inline[] {
  const count = silentIn(criteria)
  if (count.value === 0) return []
  return writer.say('standard.not_asked', { count, questions: [build.crossReference('questions')] })
}

/**
 * The facts on an axis that its answers name, each once; nothing where the assessment has a text of its own. A fact is
 * changed where it is told first: where all of them have been told before, what stands here can be changed into a text
 * of its own.
 */
export function evidenceOn(
  writer: Writer,
  standard: Cursor<analysis.Standard>,
  axis: 'law' | 'practice',
): readonly Inline[][] {
  if (ownText(standard, `in_${axis}`)) return []
  const ids = factsOn(axis, standard.value)
  const told = printFacts(
    writer,
    ids.flatMap((id) => recordOf(writer, 'facts', id) ?? []),
  )
  if (!areTold(writer.publication.value, ids, axis, standard.value.id)) return told
  const text = unwrittenText(writer, standard, `in_${axis}`)
  return told.map((words, index) => [writer.printUnwritten(text, index + 1, words)])
}

/** The assessment's own text on an axis, behind what it is about; nothing where there is none. */
export function ownOn(
  writer: Writer,
  standard: Cursor<analysis.Standard>,
  axis: 'law' | 'practice',
): Block[] {
  const own = ownText(standard, `in_${axis}`)
  const label = writer.say(`axis.${axis}`)
  return own ? ledIn(writer.say('standard.own', { axis: label }), writer.printBlocks(own)) : []
}

export function goodPractice(writer: Writer, standard: Cursor<analysis.Standard>): Block[] {
  const own = ownText(standard, 'good_practice')
  return own ? ledIn(writer.say('standard.good_practice'), writer.printBlocks(own)) : []
}

/** Blocks with words before the first of them. */
function ledIn(lead: Inline[], [first, ...rest]: Block[]): Block[] {
  if (first?.type === 'numberedParagraph')
    return [build.numberedParagraph(...lead, ...first.children), ...rest]
  return [build.numberedParagraph(...lead), ...(first ? [first] : []), ...rest]
}

/** Why a person decided otherwise than the rule, on each axis. */
export function decisions(writer: Writer, standard: Cursor<analysis.Standard>): Block[] {
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

/** The statements of its questions by answer, what is in place first; `short_of` for a list in which each says its answer. */
export function statementsOf(
  writer: Writer,
  standard: Cursor<analysis.Standard>,
  form: 'statements_of' | 'short_of',
): Told[] {
  const criteria = each(get(standard, 'criteria'))
  return groups.map(([name, answers]) => ({
    lead: writer.say(`standard.${form}.${labelOf(name, standard.value)}`),
    items: criteria
      .filter((criterion) => answers.includes(criterion.value.answer.value))
      .map((criterion) => printStatement(writer, criterion)),
  }))
}
