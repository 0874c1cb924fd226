import type { Inline } from '@rsr/document'
import { get, has } from '../cursor.ts'
import type { Writer } from '../saying/writer.ts'
import { agencyName } from './common.ts'

/** The mark of the release, on the cover and in every header; in an extract with the name of its recipient. */
export function releaseMark(writer: Writer): Inline[] {
  const { publication } = writer
  const extract = get(publication, 'extract')
  return has(extract)
    ? writer.say('extract.mark', { recipient: agencyName(writer, get(extract, 'agency')) })
    : writer.say(`document.mark.${publication.value.release}`)
}
