import type { List, ListItem, RootContent } from 'mdast'
import { trimmedRange } from './line.ts'
import { rangeOf } from './parse-blocks.ts'
import { readNote } from './read-note.ts'
import { type Reading, unread } from './reading.ts'
import type { Range } from './spot.ts'

/** What an entry holds: the words in its line, and the lists below it. */
export interface Content {
  readonly line: Range | undefined
  readonly lists: readonly List[]
}

/** What an entry, or the text of a footnote, holds; with messages on all that is neither words nor a list. */
export function contentOf(
  reading: Reading,
  { children }: { readonly children: readonly RootContent[] },
  silent = false,
): Content {
  const [first] = children
  const hasLine = first?.type === 'paragraph'
  const lists: List[] = []
  for (const node of hasLine ? children.slice(1) : children) {
    if (node.type === 'list') lists.push(node)
    else if (!silent && !readNote(reading, node)) unread(reading, rangeOf(node), 'text')
  }
  return { line: hasLine ? trimmedRange(reading.text, rangeOf(first)) : undefined, lists }
}

/** All that belongs to a value. */
export function valueRange({ line, lists }: Content): Range | undefined {
  const last = lists.at(-1)
  const [first] = lists
  if (!last || !first) return line
  const start = line && line[1] > line[0] ? line[0] : rangeOf(first)[0]
  return [start, rangeOf(last)[1]]
}

/** The columns of a point of a list: of its dash, and of what stands behind it and below. */
export function columnsOf(item: ListItem): { column: number; inner: number } {
  const column = (item.position?.start.column ?? 1) - 1
  return { column, inner: (item.children[0]?.position?.start.column ?? column + 3) - 1 }
}

/** The whole lines of a block. */
export function linesOf({ text }: Reading, node: RootContent): Range {
  const [start, end] = rangeOf(node)
  const last = text.indexOf('\n', end)
  return [
    text.lastIndexOf('\n', start - 1) + 1,
    last === -1 ? text.length : text[last - 1] === '\r' ? last - 1 : last,
  ]
}
