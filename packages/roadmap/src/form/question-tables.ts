import { plainText } from '@rsr/document'
import type { analysis } from '@rsr/model'
import { isFor } from '../analysis/extract-for.ts'
import { type Cursor, each, get } from '../cursor.ts'
import type { Writer } from '../saying/writer.ts'
import { agencyName, referenceOf } from '../views/common.ts'
import { recorded } from '../views/question-forms.ts'
import { yearsAsked } from '../views/questions-by-agency.ts'
import type { FormRow, FormTable } from './answer-form.ts'
import { columnsOf } from './columns-of.ts'

/** The questions under each priority, standard by standard; priorities without any are left out. */
export function questionTables(writer: Writer, agency: string | undefined): FormTable[] {
  const standards = each(get(writer.publication, 'standards'))
  return each(get(writer.publication, 'priorities')).flatMap((priority): FormTable[] => {
    const { id } = priority.value
    const rows = standards
      .filter(({ value }) => value.priorities[0] === id)
      .flatMap((standard) => rowsOf(writer, standard, agency))
    if (rows.length === 0) return []
    const title = plainText(writer.say('sheet.priority', { priority }))
    const hasName = writer.hasPhrase(`sheet.name.${id}`)
    return [
      {
        id: `questions-${id}`,
        kind: 'questions',
        name: hasName ? plainText(writer.say(`sheet.name.${id}`)) : `${id}. ${priority.value.title}`,
        title,
        lead: plainText(writer.say('sheet.lead.questions')),
        columns: columnsOf(writer, 'questions'),
        rows,
      },
    ]
  })
}

/** A heading with the name of a standard, and a row for each of its questions that is asked. */
function rowsOf(writer: Writer, standard: Cursor<analysis.Standard>, agency: string | undefined): FormRow[] {
  const asked = each(get(standard, 'criteria')).filter(
    ({ value }) => agency === undefined || isFor(value, agency),
  )
  if (asked.length === 0) return []
  const reference = referenceOf(writer, standard)
  return [
    { heading: plainText(writer.say('sheet.standard', { standard, reference })) },
    ...asked.map((criterion) => ({
      id: criterion.value.id,
      cells: {
        question: questionOf(writer, criterion, agency),
        meaning: plainText(writer.print(get(criterion, 'statement'))),
        known: knownOf(writer, get(criterion, 'answer')),
      },
    })),
  ]
}

/** What public data say or what is recorded, a line each; that there is nothing is said, so that it can be filtered. */
function knownOf(writer: Writer, answer: Cursor<analysis.Answer>): string {
  const known = recorded(writer, answer)
  return (known.length > 0 ? known : [writer.say('sheet.nothing')]).map(plainText).join('\n')
}

/** The question, the years that it asks about, and in a form for all agencies the one that may know. */
function questionOf(
  writer: Writer,
  criterion: Cursor<analysis.Criterion>,
  agency: string | undefined,
): string {
  const [best] = agency === undefined ? each(get(criterion, 'asks')) : []
  const question = get(criterion, 'question')
  const period = yearsAsked(writer, criterion)
  const words =
    period.length > 0
      ? writer.say('sheet.question_period', { question, period })
      : writer.say('sheet.question', { question })
  return [words, best ? writer.say('sheet.best', { agency: agencyName(writer, best) }) : []]
    .filter((line) => line.length > 0)
    .map(plainText)
    .join('\n')
}
