import { inWords } from './in-words.ts'
import type { JoinedPart } from './join-rows.ts'
import type { Told } from './planned-record.ts'
import { tellPart } from './tell-part.ts'

/** A status that was changed without a word on what was done: a report needs one. */
export const reportWithoutText = (id: string, part: JoinedPart): Told =>
  tellPart('form-report-without-text', part, { id, found: inWords(part) })
