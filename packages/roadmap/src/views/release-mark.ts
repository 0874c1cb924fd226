import type { Inline } from '@rsr/document'
import { get, has } from '../cursor.ts'
import type { Writer } from '../saying/writer.ts'
import { holdsForm } from '../layout/holds-form.ts'
import { recipientName } from './recipient.ts'

/** The mark of the release, on the cover and in every header; in an extract with the name of its recipient. */
export function releaseMark(writer: Writer): Inline[] {
  const { publication } = writer
  const { release } = publication.value
  const isForm = release === 'draft' && holdsForm(writer.layout)
  if (has(get(publication, 'extract')))
    return writer.say(isForm ? 'form.mark_for' : 'extract.mark', { recipient: recipientName(writer) })
  return writer.say(isForm ? 'form.mark' : `document.mark.${release}`)
}
