import { type MessageId, type MessageValues, message } from '@rsr/model'
import type { VFileMessage } from 'vfile-message'
import type { FormPlace } from './returned.ts'

export type FormMessageId = Extract<MessageId, `form-${string}`>

/**
 * A message on a form: a text in it has a line, so that programs for text find it; sheets and Word forms have the name of
 * the place in the sentence alone.
 */
export function formMessage<Id extends FormMessageId>(
  id: Id,
  file: string,
  place: FormPlace,
  values: Omit<MessageValues<Id>, 'where'>,
): VFileMessage {
  const point = place.line === undefined ? undefined : { line: place.line, column: 1, offset: 0 }
  const position = point && { start: point, end: point }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the rest of what the message needs is `where`
  return message(id, { file, position }, { ...values, where: placeInWords(place) } as MessageValues<Id>)
}

/** A place in a form as a person finds it. */
function placeInWords({ sheet, cell, question, line }: FormPlace): string {
  if (question !== undefined) return `question ${question}`
  if (cell === undefined) return line === undefined ? 'the file' : `line ${line}`
  return sheet === undefined ? `cell ${cell}` : `cell ${cell} of the sheet “${sheet}”`
}
