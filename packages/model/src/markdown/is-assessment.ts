import type { VFileMessage } from 'vfile-message'
import { type InputFile, decode } from '../decode.ts'
import { message } from '../message.ts'
import { startOf } from '../place.ts'
import { frontMatterOf } from './front-matter.ts'

/**
 * Whether a Markdown file is one of an assessment: its front matter names a schema. Others in the folder of a country, as a
 * README, are left alone.
 */
export function isMarkdownAssessment(file: InputFile): boolean {
  return /^schema\s*:/m.test(partsOf(file).head)
}

/** Messages on Markdown files that look like assessments, and do not say that they are: nothing reads them. */
export function unmarkedMarkdown(files: readonly InputFile[]): VFileMessage[] {
  return files
    .filter((file) => !isMarkdownAssessment(file) && looksMeant(file))
    .map(({ path }) => message('markdown-unmarked', startOf(path), {}))
}

function looksMeant(file: InputFile): boolean {
  const { head, body } = partsOf(file)
  // A country in the front matter, or the heading of a standard with its id.
  return (
    /^country\s*:\s*['"]?[A-Z]{3}\b/m.test(head) ||
    /^### .*\([a-z][a-z\d-]*(?:\.[a-z\d-]+)+\)\s*$/m.test(body)
  )
}

function partsOf(file: InputFile): { head: string; body: string } {
  const decoded = decode(file)
  if (!('text' in decoded)) return { head: '', body: '' }
  const { text } = decoded
  const front = frontMatterOf(text)
  if (front === 'unclosed') return { head: text.slice(0, 1000), body: text }
  return front
    ? { head: text.slice(front.start, front.end), body: text.slice(front.body) }
    : { head: '', body: text }
}
