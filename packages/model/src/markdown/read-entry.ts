import type { List, ListItem } from 'mdast'
import { below, keysOf } from '../json-pointer.ts'
import { message } from '../message.ts'
import { type SchemaNode, stepDown } from '../written-schema.ts'
import { type Content, columnsOf, contentOf, linesOf, valueRange } from './item-content.ts'
import { none, readWords, splitLine } from './line.ts'
import { hasIds, hasKeys, isList, keyNamed } from './names.ts'
import { rangeOf } from './parse-blocks.ts'
import { readList } from './read-list.ts'
import { type Named, readName } from './read-name.ts'
import { type Reading, type Tree, noteSpot, unread } from './reading.ts'
import type { Range } from './spot.ts'

/** The deepest list that is read; an assessment needs four levels. */
const depthLimit = 12

/** Reads the points of lists as the entries of a record, each with its name before its value. */
export function readEntries(
  reading: Reading,
  lists: readonly List[],
  pointer: string,
  node: SchemaNode,
  into: Tree,
): void {
  for (const item of lists.flatMap((list) => list.children)) {
    const named = readName(reading, item)
    if (!named) continue
    const key = hasIds(node) ? named.name : keyNamed(reading.schema, node, named.name)
    readEntry(reading, item, below(pointer, key), stepDown(reading.schema, node, key), named, (value) => {
      into.set(key, value)
    })
  }
}

/** Reads one point of a list whose name is known. What is left empty is not there. */
export function readEntry(
  reading: Reading,
  item: ListItem,
  pointer: string,
  node: SchemaNode,
  named: Named,
  put: (value: unknown) => void,
): void {
  const { lists } = contentOf(reading, item)
  const line = named.rest
  if (keysOf(pointer).length > depthLimit) {
    const place = reading.placeOf(rangeOf(item))
    reading.messages.push(message('yaml-depth', place, { limit: depthLimit }))
    return
  }
  const spot = {
    form: 'entry',
    key: named.range,
    line,
    value: valueRange({ line, lists }) ?? line,
    lines: linesOf(reading, item),
    ...columnsOf(item),
  } as const
  if (!noteSpot(reading, pointer, spot)) return
  const value = readContent(reading, pointer, node, { line, lists })
  if (value === undefined) reading.spots.delete(pointer)
  else put(value)
}

/** Reads what stands in a line and in the lists below it, as the schema has it. */
export function readContent(reading: Reading, pointer: string, node: SchemaNode, content: Content): unknown {
  const { line, lists } = content
  const words = line && line[1] > line[0] ? line : undefined
  if (isList(node)) return readList(reading, pointer, node, { line: words, lists })
  if (hasKeys(node) || hasIds(node) || lists.length > 0) {
    if (hasKeys(node) || hasIds(node) || !words) {
      return readRecord(reading, pointer, node, { line: words, lists })
    }
    for (const list of lists) unread(reading, rangeOf(list), 'list')
  }
  return words && readWords(reading.text.slice(...words), node)
}

function readRecord(reading: Reading, pointer: string, node: SchemaNode, { line, lists }: Content): unknown {
  const record: Tree = new Map<string, unknown>()
  if (line && node['x-line'] === undefined) {
    for (const list of lists) unread(reading, rangeOf(list), 'list')
    const words = reading.text.slice(...line)
    return words === none ? record : readWords(words, {})
  }
  if (line) readLine(reading, pointer, node, line, record)
  readEntries(reading, lists, pointer, node, record)
  return record.size > 0 ? record : undefined
}

/** Reads the parts of a record that stand in one line. */
export function readLine(reading: Reading, pointer: string, node: SchemaNode, line: Range, into: Tree): void {
  for (const { key, range } of splitLine(reading.text, line, node)) {
    if (range[0] === range[1]) continue
    reading.spots.set(below(pointer, key), { form: 'part', value: range })
    into.set(key, readWords(reading.text.slice(...range), stepDown(reading.schema, node, key)))
  }
}
