import { VFileMessage } from 'vfile-message'
import { messageTable, type MessageId } from './message-table.ts'
import type { Place } from './place.ts'
import { onOneLine } from './shown.ts'

/** The names between braces in a text. */
type Names<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Names<Rest>
  : never

/** The values that a message needs: one for each name in its sentence and its help. */
export type MessageValues<Id extends MessageId> = Record<
  Names<(typeof messageTable)[Id]['sentence']> | Names<(typeof messageTable)[Id]['help']>,
  string | number
>

/**
 * A message on a document.
 *
 * @param id - its id in the table of messages.
 * @param place - the file, and where in it; a message that is about a whole file has no position.
 * @param values - what goes into the sentence and the help; they may hold anything that was typed.
 * @returns a vfile message: `fatal` is true for an error, false for a warning, and not
 *   set for a proposal; `note` says what to do.
 */
export function message<Id extends MessageId>(id: Id, place: Place, values: MessageValues<Id>): VFileMessage {
  const { severity, sentence, help } = messageTable[id]
  const fill = (text: string) =>
    text.replace(/\{(\w+)\}/g, (_, name: string) =>
      onOneLine(String((values as Record<string, string | number>)[name])),
    )
  const result = new VFileMessage(fill(sentence), { ruleId: id, source: 'rsr', place: place.position })
  result.file = place.file
  result.fatal = { error: true, warning: false, proposal: undefined }[severity]
  result.note = fill(help)
  return result
}

/** Whether something is to be corrected: a proposal is left to the office. */
export const isMistake = ({ fatal }: VFileMessage): boolean => typeof fatal === 'boolean'

/** Whether no document can be made because of one of these messages. */
export function hasErrors(messages: readonly VFileMessage[]): boolean {
  return messages.some((each) => each.fatal)
}
