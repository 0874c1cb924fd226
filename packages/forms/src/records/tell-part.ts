import type { MessageValues } from '@rsr/model'
import { type FormMessageId, formMessage } from '../form-message.ts'
import type { JoinedPart } from './join-rows.ts'
import type { Told } from './planned-record.ts'

/** What a person has to look at in a part, at its first cell. */
export function tellPart<Id extends FormMessageId>(
  id: Id,
  { row, texts }: JoinedPart,
  values: Omit<MessageValues<Id>, 'where'>,
): Told {
  return { message: formMessage(id, row.delivery.form.file, texts[0]?.place ?? row.place, values), texts }
}
