import type { Origin } from '@rsr/document'
import type { analysis } from '@rsr/model'
import { type Cursor, below, get, has } from '../cursor.ts'
import type { Writer } from '../saying/writer.ts'

/** The texts on a standard in place of which the software says something of its own. */
type TextKey = 'in_law' | 'in_practice' | 'gap' | 'recommendation'

/** A text of the assessment's own on a standard, if there is one. */
export function ownText(
  standard: Cursor<analysis.Standard>,
  key: TextKey | 'good_practice',
): Cursor<string> | undefined {
  const text = get(standard, 'text')
  const own = has(text) ? get(text, key) : undefined
  return own && has(own) ? own : undefined
}

/** A text on a standard that is not written yet, at the place where it would be. */
export function unwrittenText(
  writer: Writer,
  standard: Cursor<analysis.Standard>,
  key: TextKey,
): Cursor<null> {
  const { file, pointer } = placeOfTexts(writer, standard.value)
  const trace = below(get(standard, 'text').trace, key)
  return { value: null, trace, origin: { file, pointer: below(pointer, key) } }
}

/** The record of the texts on a standard; without one, such a record in the file that has the answers on the standard. */
function placeOfTexts(writer: Writer, { id, text, criteria }: analysis.Standard): Origin {
  if (text) return text.at
  const answered = Object.values(criteria).find(({ answer }) => answer.at !== null)
  const { file } = answered?.answer.at ?? writer.publication.value.header.at
  return { file, pointer: below('/standards', id) }
}
