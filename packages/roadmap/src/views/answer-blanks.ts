import { type Inline, build, plainText } from '@rsr/document'
import type { analysis } from '@rsr/model'
import { type Cursor, get } from '../cursor.ts'
import type { Writer } from '../saying/writer.ts'
import { join, lines } from './common.ts'

/**
 * The answers that a State may give, in two lines. `not-provided` is what the office writes where it was asked and got
 * no answer.
 */
export const answers = [
  ['yes', 'partly', 'no'],
  ['not-applicable', 'unknown'],
] as const

/** Who may know of an answer, in two lines. */
const marks = [['public', 'state'], ['neither']] as const

/** What an agency writes beside its answer, in the order of an answer sheet, with the lines for it on paper. */
const written = [
  ['facts', 2],
  ['source', 1],
  ['page', 1],
  ['period', 1],
] as const

/** The places in which a question is answered: those that an answer sheet has columns for. */
export function answerBlanks(writer: Writer, criterion: Cursor<analysis.Criterion>): Inline[] {
  const { id } = criterion.value
  const nameOf = (part: string) =>
    plainText(writer.say('form.name', { part: writer.say(`sheet.column.${part}`), id: get(criterion, 'id') }))
  const unchosen = plainText(writer.say('form.choose'))
  const line = (part: string, count: number) => [
    ...writer.say(`form.fill.${part}`),
    build.blank(id, part, nameOf(part), count),
  ]
  const choice = (part: string, group: string, keys: readonly (readonly string[])[]) => {
    const said = keys.map((row) => row.map((key) => writer.say(`${group}.${key}`)))
    const boxes = said.map((row) =>
      join(
        writer,
        row.map((answer) => writer.say('form.box', { answer })),
        'form.between',
      ),
    )
    const choices = said.flat().map(plainText)
    return [build.choice(id, part, nameOf(part), { choices, unchosen }, lines(...boxes))]
  }
  return lines(
    choice('answer', 'answer', answers),
    ...written.map(([part, count]) => line(part, count)),
    writer.say('form.fill.may-be'),
    choice('may-be', 'sheet.mark', marks),
    line('note', 2),
  )
}
