import type { Inline } from '@rsr/document'
import { levels } from '../analysis/rule.ts'
import type { Writer } from './writer.ts'

/** The word for a status; inside a sentence in small letters. For the four levels it is of the set that is chosen. */
export function levelWords(writer: Writer, status: string, group: 'level' | 'within' = 'level'): Inline[] {
  const { labels } = writer.publication.value
  return writer.say(
    levels.some((level) => level === status) ? `${group}.${labels}.${status}` : `${group}.${status}`,
  )
}
