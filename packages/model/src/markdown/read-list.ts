import type { ListItem } from 'mdast'
import { below } from '../json-pointer.ts'
import { type SchemaNode, follow, stepDown } from '../written-schema.ts'
import { type Content, columnsOf, contentOf, linesOf, valueRange } from './item-content.ts'
import { none, readWords } from './line.ts'
import { hasKeys, keyNamed } from './names.ts'
import { readContent, readEntries } from './read-entry.ts'
import { readName } from './read-name.ts'
import type { Reading, Tree } from './reading.ts'
import type { Range, Spot } from './spot.ts'

/** Reads a list: what stands in its line, and the points below it. */
export function readList(
  reading: Reading,
  pointer: string,
  node: SchemaNode,
  { line, lists }: Content,
): unknown {
  const items = follow(reading.schema, node.items ?? {})
  const values: unknown[] = []
  const put = (value: unknown, spot: Spot) => {
    reading.spots.set(below(pointer, values.length), spot)
    values.push(value)
  }
  const words = line && reading.text.slice(...line)
  if (line && words !== none && words !== '[]') {
    if (hasKeys(items)) {
      const at = below(pointer, values.length)
      put(readContent(reading, at, items, { line, lists: [] }), { form: 'part', value: line })
    } else {
      for (const { range, word } of idsIn(reading.text, line)) {
        put(readWords(word, items), { form: 'part', value: range })
      }
    }
  }
  for (const item of lists.flatMap((list) => list.children)) {
    const content = contentOf(reading, item)
    const at = below(pointer, values.length)
    const value = readItem(reading, at, items, item, content)
    if (value === undefined) continue
    put(value, {
      form: 'item',
      value: valueRange(content),
      line: content.line,
      lines: linesOf(reading, item),
      ...columnsOf(item),
    })
  }
  return line || values.length > 0 ? values : undefined
}

/** A point of a list without a name: its line is that of the record, or the first of its entries. */
function readItem(reading: Reading, at: string, node: SchemaNode, item: ListItem, content: Content): unknown {
  if (!hasKeys(node) || node['x-line'] !== undefined) return readContent(reading, at, node, content)
  const record: Tree = new Map<string, unknown>()
  const named = readName(reading, item)
  if (named) {
    const key = keyNamed(reading.schema, node, named.name)
    const value = readContent(reading, below(at, key), stepDown(reading.schema, node, key), {
      line: named.rest,
      lists: [],
    })
    reading.spots.set(below(at, key), { form: 'part', key: named.range, value: named.rest })
    if (value !== undefined) record.set(key, value)
  }
  readEntries(reading, content.lists, at, node, record)
  return record.size > 0 ? record : undefined
}

/** Ids in a line, with commas or spaces between them; those of facts as footnotes `[^id]`. */
function idsIn(text: string, line: Range): { range: Range; word: string }[] {
  return [...text.slice(...line).matchAll(/\[\^([^\]\s]*)\]|[^\s,]+?(?=[\s,]|\[\^|$)/g)].map((match) => {
    const [whole, cited] = match
    const start = line[0] + match.index + (cited === undefined ? 0 : 2)
    const word = cited ?? whole
    return { word, range: [start, start + word.length] }
  })
}
