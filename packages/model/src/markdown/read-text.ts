import type { List, RootContent } from 'mdast'
import type { SchemaNode } from '../written-schema.ts'
import { readWords } from './line.ts'
import { hasIds, hasKeys, isList } from './names.ts'
import { rangeOf } from './parse-blocks.ts'
import { linesOf } from './item-content.ts'
import { readContent } from './read-entry.ts'
import { type Reading, unread } from './reading.ts'
import type { Range } from './spot.ts'

/**
 * Reads what stands under a heading that names a key. A text is what is typed, and ends with a line end as one of several
 * lines does in YAML; notes between its paragraphs do not belong to it.
 */
export function readText(
  reading: Reading,
  pointer: string,
  node: SchemaNode,
  nodes: readonly RootContent[],
): unknown {
  const lists = nodes.filter((each): each is List => each.type === 'list')
  const spot = reading.spots.get(pointer)
  if (isList(node) || hasIds(node) || hasKeys(node)) {
    const [first] = nodes
    const line = first?.type === 'paragraph' ? rangeOf(first) : undefined
    const last = lists.at(-1) ?? first
    if (spot && first && last) {
      reading.spots.set(pointer, { ...spot, line, value: [rangeOf(first)[0], rangeOf(last)[1]] })
    }
    for (const each of nodes) {
      if (each.type !== 'list' && each !== first) unread(reading, rangeOf(each), 'text')
    }
    return readContent(reading, pointer, node, { line, lists })
  }
  const stretches = stretchesOf(reading, nodes)
  const [first, last] = [stretches[0], stretches.at(-1)]
  if (!first || !last) {
    reading.spots.delete(pointer)
    return undefined
  }
  if (spot) reading.spots.set(pointer, { ...spot, stretches, value: [first[0], last[1]] })
  const text = stretches.map((each) => reading.text.slice(...each).replaceAll('\r\n', '\n')).join('\n\n')
  return node['x-text'] === 'blocks' ? `${text}\n` : readWords(text, node)
}

/** Whole lines of text, as far as nothing stands between them but empty lines. */
function stretchesOf(reading: Reading, nodes: readonly RootContent[]): Range[] {
  const stretches: Range[] = []
  for (const node of nodes) {
    const [start, end] = linesOf(reading, node)
    const before = stretches.at(-1)
    if (before && /^\s*$/.test(reading.text.slice(before[1], start)))
      stretches[stretches.length - 1] = [before[0], end]
    else stretches.push([start, end])
  }
  return stretches
}
