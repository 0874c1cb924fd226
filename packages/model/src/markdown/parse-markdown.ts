import type { VFileMessage } from 'vfile-message'
import { LineCounter } from 'yaml'
import { type InputFile, decode } from '../decode.ts'
import { positionsBy } from '../parse-yaml.ts'
import { type MarkdownSource, readMarkdown } from './read-markdown.ts'

/** An assessment in Markdown, and what is wrong with it; see `readMarkdown`. */
export function parseMarkdown(file: InputFile): { source?: MarkdownSource; messages: VFileMessage[] } {
  const decoded = decode(file)
  if ('message' in decoded) return { messages: [decoded.message] }
  const { text } = decoded
  const lines = new LineCounter()
  lines.addNewLine(0)
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lines.addNewLine(at + 1)
  return readMarkdown(file.path, text, positionsBy(lines))
}
