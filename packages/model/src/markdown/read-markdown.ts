import type { VFileMessage } from 'vfile-message'
import { message } from '../message.ts'
import type { ParsedText } from '../syntax-message.ts'
import { writtenSchemas } from '../written-schema.ts'
import { formIn } from './form-in.ts'
import { blankedUntil, frontMatterOf } from './front-matter.ts'
import { textLimit, valueLimit } from './limits.ts'
import { parseBlocks } from './parse-blocks.ts'
import { readParts } from './read-parts.ts'
import { readYaml } from './read-yaml.ts'
import { type Reading, valueOfTree } from './reading.ts'
import type { Range, Spots } from './spot.ts'

/** A Markdown file that was read: its value, and where each part of the value is written. */
export interface MarkdownSource {
  readonly file: string
  readonly text: string
  readonly value: unknown
  readonly spots: Spots
  /** The stretches of YAML: the front matter, and blocks. */
  readonly yaml: readonly Range[]
  readonly position: ParsedText['position']
}

/**
 * Reads an assessment in Markdown (docs/markdown.md): front matter, a heading for each section and below it for each record,
 * points of lists for its keys, footnotes for facts. Block quotes and HTML comments are notes and are not read.
 *
 * @returns what could be read, and messages on all that is written where nothing reads it.
 */
export function readMarkdown(
  file: string,
  text: string,
  position: ParsedText['position'],
): { source?: MarkdownSource; messages: VFileMessage[] } {
  const yaml: Range[] = []
  const placeOf = (range: Range) => ({ file, position: position(range), form: formIn(yaml, range[0]) })
  const front = frontMatterOf(text)
  if (front === 'unclosed') return { messages: [message('markdown-front-matter', placeOf([0, 3]), {})] }
  const tooLong = textLimit(text, (at) => placeOf([at, at]))
  if (tooLong) return { messages: [tooLong] }
  const reading: Reading = {
    file,
    text,
    schema: writtenSchemas.assessment,
    tree: new Map(),
    spots: new Map(),
    yaml,
    messages: [],
    placeOf,
  }
  if (front && !readYaml(reading, [front.start, front.end])) return { messages: reading.messages }
  readParts(reading, parseBlocks(blankedUntil(text, front?.body ?? 0)))
  const { spots, messages } = reading
  const whole: Range = [0, text.length]
  spots.set('', { form: 'record', value: whole })
  const value = valueOfTree(reading.tree)
  const tooMuch = valueLimit(value, (pointer) => placeOf(spots.get(pointer)?.value ?? whole))
  return tooMuch
    ? { messages: [tooMuch] }
    : { source: { file, text, value, spots, yaml, position }, messages }
}
