import { VFileMessage } from 'vfile-message'
import { type Names, filled } from './filled.ts'
import { type MessageEntry, type MessageId, messageTable } from './message-table.ts'
import type { Place } from './place.ts'
import { onOneLine } from './shown.ts'

/** The values that a message needs: one for each name in its sentence and its help, in any form. */
export type MessageValues<Id extends MessageId> = Record<
  Names<TextsOf<(typeof messageTable)[Id]>>,
  string | number
>

type TextsOf<Entry extends MessageEntry> =
  | Entry['sentence']
  | Entry['help']
  | (Entry extends { readonly markdown: infer Own } ? Extract<Own[keyof Own], string> : never)

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
  const entry: MessageEntry = messageTable[id]
  const { severity, sentence, help } = { ...entry, ...(place.form === 'markdown' && entry.markdown) }
  const shown = Object.fromEntries(
    Object.entries<string | number>(values).map(([name, value]) => [name, onOneLine(String(value))]),
  )
  const fill = (text: string) => filled(text, shown)
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
