import type { Heading } from 'mdast'
import { trimmedRange } from './line.ts'
import { rangeOf } from './parse-blocks.ts'
import type { Reading } from './reading.ts'
import type { Range } from './spot.ts'

/** The words of a heading, without its signs. */
export function headingWords(text: string, heading: Heading): Range {
  const [first, last] = [heading.children[0], heading.children.at(-1)]
  const [start, end] = rangeOf(heading)
  return first && last ? trimmedRange(text, [rangeOf(first)[0], rangeOf(last)[1]]) : [start, end]
}

/** The id in the heading of a record: in brackets at its end, behind words for readers; or the heading as a whole. */
export function readRecordHeading(
  { text }: Reading,
  heading: Heading,
): { id: string; range: Range; line: Range | undefined } {
  const [start, end] = headingWords(text, heading)
  const words = text.slice(start, end)
  const bracket = /\(([^()]*)\)$/.exec(words)
  if (!bracket) return { id: words, range: [start, end], line: undefined }
  const [, id = ''] = bracket
  const from = start + bracket.index + 1
  const line = trimmedRange(text, [start, start + bracket.index])
  return { id, range: [from, from + id.length], line: line[1] > line[0] ? line : undefined }
}
