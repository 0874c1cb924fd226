import { type MessageId, type MessageValues, message } from '@rsr/model'
import type { VFileMessage } from 'vfile-message'
import { placeOfCell } from './xlsx/cell-place.ts'
import type { FormPlace } from './returned.ts'

export type FormMessageId = Extract<MessageId, `form-${string}`>

/**
 * A message on a form, with its place: the line of a text; of a workbook the sheet behind the name of the file,
 * `police.xlsx#Facts`, with the row as the line, so that messages stand in the order of its rows. Word forms have the
 * question in the sentence alone.
 */
export function formMessage<Id extends FormMessageId>(
  id: Id,
  file: string,
  place: FormPlace,
  values: Omit<MessageValues<Id>, 'where'>,
): VFileMessage {
  const cell = place.sheet === undefined ? undefined : placeOfCell(place.cell ?? '')
  const [line, column] = cell ? [cell.row + 1, cell.column + 1] : [place.line, 1]
  const point = line === undefined ? undefined : { line, column, offset: 0 }
  const position = point && { start: point, end: point }
  const within = place.sheet === undefined ? file : `${file}#${place.sheet}`
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the rest of what the message needs is `where`
  return message(id, { file: within, position }, {
    ...values,
    where: placeInWords(place),
  } as MessageValues<Id>)
}

/** A place in a form as a person finds it. */
function placeInWords({ sheet, cell, question, line }: FormPlace): string {
  if (question !== undefined) return `question ${question}`
  if (cell === undefined) return line === undefined ? 'the file' : `line ${line}`
  return sheet === undefined ? `cell ${cell}` : `cell ${cell} of the sheet “${sheet}”`
}
