import { type Inline, build } from '@rsr/document'
import type { analysis } from '@rsr/model'
import { type Cursor, each, get } from '../cursor.ts'
import type { Writer } from '../saying/writer.ts'
import { agencyName, join, lines, recordOf, referenceOf } from './common.ts'
import { defineView } from './view.ts'

/**
 * The standards under a priority that are not yet assessed, each once: how many questions are to be put, and under which
 * agencies they stand in `questions-by-agency`. A chapter that printed them too would say each of them twice.
 */
export const notAssessedTable = defineView({
  name: 'not-assessed-table',
  help: 'The standards under a priority that are not yet assessed, with how many questions to put to whom.',
  attributes: ['priority'],
  write(writer, attributes) {
    const priority = recordOf(writer, 'priorities', attributes.priority ?? '')
    if (!priority || priority.value.not_assessed.length === 0) return []
    const standards = priority.value.not_assessed.flatMap((id) => recordOf(writer, 'standards', id) ?? [])
    const count = printableCount(get(priority, 'not_assessed'))
    const questions = [build.crossReference('questions')]
    const lead = build.numberedParagraph(...writer.say('open.lead', { count, questions }))
    if (standards.length <= few) return [lead, build.bullets(...standards.map((one) => inWords(writer, one)))]
    const rows = standards.map((standard) => [
      lines(
        writer.print(get(standard, 'title')),
        referenceOf(writer, standard),
        standard.value.checked ? [] : writer.say('open.unchecked'),
      ),
      countOf(writer, standard),
      agenciesOf(writer, get(standard, 'criteria')),
    ])
    return [
      lead,
      build.table(`open-${priority.value.id}`, [0.45, 0.13, 0.42], writer.say('open.caption', { priority }), [
        ['standard', 'questions', 'agencies'].map((key) => writer.say(`open.${key}`)),
        ...rows,
      ]),
    ]
  },
})

/** So many are read in a list rather than in a table. */
const few = 2

/** "Use of indicators (Bali Process Guide, Chapter 2): 3 questions, under National Police." */
const inWords = (writer: Writer, standard: Cursor<analysis.Standard>): Inline[] =>
  writer.say('open.item', {
    standard,
    reference: referenceOf(writer, standard),
    marks: standard.value.checked ? [] : writer.say('open.not_checked'),
    count: countCursor(standard),
    agencies: agenciesOf(writer, get(standard, 'criteria')),
  })

const countCursor = (standard: Cursor<analysis.Standard>): Cursor<number> => {
  const { value, trace } = get(standard, 'criteria')
  return { value: Object.keys(value).length, trace, origin: null }
}

const countOf = (writer: Writer, standard: Cursor<analysis.Standard>) => writer.print(countCursor(standard))

const printableCount = ({ value, trace }: Cursor<readonly unknown[]>) => ({
  value: value.length,
  trace,
  origin: null,
})

/** The agencies under which the questions of a standard stand, each once. */
function agenciesOf(writer: Writer, criteria: Cursor<analysis.Standard['criteria']>): Inline[] {
  const kinds = each(criteria).flatMap((criterion) => each(get(criterion, 'asks')).slice(0, 1))
  const once = [...new Map(kinds.map((kind) => [kind.value, kind])).values()]
  return join(
    writer,
    once.map((kind) => agencyName(writer, kind)),
    'words.semicolon',
  )
}
