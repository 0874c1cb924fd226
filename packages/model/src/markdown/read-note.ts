import type { Blockquote, RootContent } from 'mdast'
import { rangeOf } from './parse-blocks.ts'
import { type Reading, unread } from './reading.ts'

/** Whether a block is a note, which nobody reads but the authors: a quote, an HTML comment, or a line across the page. */
export function readNote(reading: Reading, node: RootContent): boolean {
  if (node.type === 'blockquote') checkQuote(reading, node)
  const isComment = node.type === 'html' && /^\s*<!--[^]*-->\s*$/.test(reading.text.slice(...rangeOf(node)))
  return isComment || node.type === 'blockquote' || node.type === 'thematicBreak'
}

/** A line behind a quote, without its sign, belongs to the quote in Markdown: it would be lost without a word. */
function checkQuote(reading: Reading, node: Blockquote): void {
  const [start, end] = rangeOf(node)
  let at = start
  for (const line of reading.text.slice(start, end).split('\n')) {
    if (line.trim() !== '' && !/^\s*>/.test(line)) {
      unread(reading, [at, at + line.trimEnd().length], 'line that goes on from the note above it')
      return
    }
    at += line.length + 1
  }
}
