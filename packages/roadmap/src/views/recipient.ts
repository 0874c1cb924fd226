import type { Inline } from '@rsr/document'
import type { analysis } from '@rsr/model'
import { type Cursor, get, has } from '../cursor.ts'
import type { Writer } from '../saying/writer.ts'
import { agencyName, recordOf } from './common.ts'

/** What the agency of an extract is called; nothing in a document for all. */
export function recipientName(writer: Writer): Inline[] {
  const extract = get(writer.publication, 'extract')
  return has(extract) ? agencyName(writer, get(extract, 'agency')) : []
}

/** What the assessment says of the agency of an extract. */
export function recipientRecord(writer: Writer): Cursor<NonNullable<analysis.Agency['own']>> | undefined {
  const extract = get(writer.publication, 'extract')
  const agency = has(extract) ? recordOf(writer, 'agencies', extract.value.agency) : undefined
  const own = agency && get(agency, 'own')
  return own && has(own) ? own : undefined
}

/** By when the agency of an extract is asked to reply. */
export function replyBy(writer: Writer): Cursor<string | null> {
  const own = recipientRecord(writer)
  return own ? get(own, 'reply_by') : { value: null, trace: '/extract', origin: null }
}
