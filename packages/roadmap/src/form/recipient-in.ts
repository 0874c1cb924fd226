import type { Inline } from '@rsr/document'
import { get } from '../cursor.ts'
import type { Writer } from '../saying/writer.ts'
import { agencyName, recordOf } from '../views/common.ts'

/** What an agency is called, by the id of its kind; nothing where there is none. */
export function recipientIn(writer: Writer, agency: string | undefined): Inline[] | undefined {
  const record = agency === undefined ? undefined : recordOf(writer, 'agencies', agency)
  return record && agencyName(writer, get(record, 'id'))
}
