import type { ListItem } from 'mdast'
import { message } from '../message.ts'
import { contentOf } from './item-content.ts'
import { trimmedRange } from './line.ts'
import { rangeOf } from './parse-blocks.ts'
import type { Reading } from './reading.ts'
import type { Range } from './spot.ts'

/** The name at the beginning of an entry, and the words behind it. */
export interface Named {
  readonly name: string
  readonly range: Range
  readonly rest: Range
}

/** The name of an entry: what is bold, or what stands before the first colon. A message if there is none. */
export function readName(reading: Reading, item: ListItem): Named | undefined {
  const line = contentOf(reading, item, true).line
  const words = line ? reading.text.slice(...line) : ''
  const bold = /^(\*\*|__)([^]+?)\1(?:[ \t]*:)?/.exec(words)
  const plain = /^([^:\r\n]+):(?=\s|$)/.exec(words)
  if (!line || (!bold && !plain)) {
    const range = line ?? rangeOf(item)
    reading.messages.push(message('markdown-entry', reading.placeOf([range[0], range[0] + 1]), {}))
    return undefined
  }
  const [whole, inner, sign] = bold ? [bold[0], bold[2] ?? '', 2] : [plain?.[0] ?? '', plain?.[1] ?? '', 0]
  // Bold words may go on behind the id, a dot and a space: they are for readers, as the words of a question.
  const name = (bold && /^(\S+)\.\s+\S/.exec(inner)?.[1]) ?? inner.replace(/[.:]?\s*$/, '')
  const start = line[0] + sign
  return {
    name,
    range: trimmedRange(reading.text, [start, start + name.length]),
    rest: trimmedRange(reading.text, [line[0] + whole.length, line[1]]),
  }
}
