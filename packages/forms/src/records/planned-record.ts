import type { VFileMessage } from 'vfile-message'
import type { Citation } from '../merge/citations.ts'
import type { MergedRecord } from '../merge/merged.ts'
import type { ReturnedText } from '../returned.ts'
import type { RecordPart, TypedRecord } from './typed-record.ts'

/** A record before anything is written: what is to be, if it holds. */
export interface PlannedRecord extends Omit<MergedRecord, 'errors' | 'proposed' | 'from'> {
  readonly rows: readonly TypedRecord[]
  /** What is to be written, part by part; nothing where all is recorded or told. */
  readonly parts: readonly RecordPart[]
  /** What is to be cited for it. */
  readonly cited: readonly Citation[]
  /** The texts that are in the assessment already. */
  readonly recorded: readonly ReturnedText[]
  /** The texts that a message names, and that go nowhere else. */
  readonly listed: readonly ReturnedText[]
  readonly messages: readonly VFileMessage[]
}

/** What a person has to look at: a message, and the texts that it names. */
export interface Told {
  readonly message: VFileMessage
  readonly texts: readonly ReturnedText[]
}
