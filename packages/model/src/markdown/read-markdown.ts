import type { VFileMessage } from 'vfile-message'
import { message } from '../message.ts'
import type { ParsedText } from '../syntax-message.ts'
import { writtenSchemas } from '../written-schema.ts'
import { blankedUntil, frontMatterOf } from './front-matter.ts'
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

/** Lines that begin with so many signs of lists and quotes that the parser would take minutes. */
const manySigns = /^(?:[ \t]*(?:[-+*][ \t]|\d{1,9}[.)][ \t]|>)){20}/m

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
  const placeOf = (range: Range) => ({ file, position: position(range) })
  const front = frontMatterOf(text)
  if (front === 'unclosed') return { messages: [message('markdown-front-matter', placeOf([0, 3]), {})] }
  const signs = manySigns.exec(text)?.index
  if (signs !== undefined) {
    const values = { found: 'number of signs that begin a line', limit: 20 }
    return { messages: [message('file-too-large', placeOf([signs, signs + 1]), values)] }
  }
  const reading: Reading = {
    file,
    text,
    schema: writtenSchemas.assessment,
    tree: new Map(),
    spots: new Map(),
    yaml: [],
    messages: [],
    placeOf,
  }
  if (front && !readYaml(reading, [front.start, front.end])) return { messages: reading.messages }
  readParts(reading, parseBlocks(blankedUntil(text, front?.body ?? 0)))
  const { spots, yaml, messages } = reading
  spots.set('', { form: 'record', value: [0, text.length] })
  return { source: { file, text, value: valueOfTree(reading.tree), spots, yaml, position }, messages }
}
