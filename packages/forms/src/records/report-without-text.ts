import { formMessage } from '../form-message.ts'
import { inWords } from './in-words.ts'
import type { Told } from './planned-record.ts'
import type { RecordPart, TypedRecord } from './typed-record.ts'

/** A status that was changed without a word on what was done: a report needs one. */
export function reportWithoutText({ delivery, place }: TypedRecord, id: string, part: RecordPart): Told {
  const values = { id, found: inWords(part) }
  const at = part.texts[0]?.place ?? place
  return {
    message: formMessage('form-report-without-text', delivery.form.file, at, values),
    texts: part.texts,
  }
}
