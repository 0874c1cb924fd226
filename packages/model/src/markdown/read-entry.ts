import type { List, ListItem, RootContent } from 'mdast'
import { below, keysOf } from '../json-pointer.ts'
import { message } from '../message.ts'
import { type SchemaNode, follow, stepDown } from '../written-schema.ts'
import { none, readWords, splitLine, trimmedRange } from './line.ts'
import { hasIds, hasKeys, isList, keyNamed } from './names.ts'
import { isNote, rangeOf } from './parse-blocks.ts'
import { type Reading, type Tree, noteSpot, unread } from './reading.ts'
import type { Range } from './spot.ts'

/** What an entry holds: the words in its line, and the lists below it. */
interface Content {
  readonly line: Range | undefined
  readonly lists: readonly List[]
}

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
    return readWords(reading.text.slice(...line), {})
  }
  if (line) readLine(reading, pointer, node, line, record)
  readEntries(reading, lists, pointer, node, record)
  return record.size > 0 ? record : undefined
}

/** Reads the parts of a record that stand in one line. */
export function readLine(
  reading: Reading,
  pointer: string,
  node: SchemaNode,
  line: Range,
  into: Tree,
): void {
  for (const { key, range } of splitLine(reading.text, line, node)) {
    if (range[0] === range[1]) continue
    reading.spots.set(below(pointer, key), { form: 'part', value: range })
    into.set(key, readWords(reading.text.slice(...range), stepDown(reading.schema, node, key)))
  }
}

function readList(reading: Reading, pointer: string, node: SchemaNode, { line, lists }: Content): unknown {
  const items = follow(reading.schema, node.items ?? {})
  const values: unknown[] = []
  const put = (value: unknown, spot: Parameters<typeof noteSpot>[2]) => {
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
  return [...text.slice(...line).matchAll(/[^\s,]+/g)].map((match) => {
    const cited = /^\[\^(.*)\]$/.exec(match[0])?.[1]
    const start = line[0] + match.index + (cited === undefined ? 0 : 2)
    const word = cited ?? match[0]
    return { word, range: [start, start + word.length] }
  })
}

/** The name at the beginning of an entry, and the words behind it. */
export interface Named {
  readonly name: string
  readonly range: Range
  readonly rest: Range
}

/** The name of an entry: what is bold, or what stands before the first colon. A message if there is none. */
export function readName(reading: Reading, item: ListItem): Named | undefined {
  const line = contentOf(reading, item, true).line
  const words = line ? reading.text.slice(...line) : ''
  const bold = /^(\*\*|__)([^]+?)\1(?:[ \t]*:)?/.exec(words)
  const plain = /^([^:\r\n]+):(?=\s|$)/.exec(words)
  if (!line || (!bold && !plain)) {
    const range = line ?? rangeOf(item)
    reading.messages.push(message('markdown-entry', reading.placeOf([range[0], range[0] + 1]), {}))
    return undefined
  }
  const [whole, inner, sign] = bold ? [bold[0], bold[2] ?? '', 2] : [plain?.[0] ?? '', plain?.[1] ?? '', 0]
  // Bold words may go on behind the id, a dot and a space: they are for readers, as the words of a question.
  const name = (bold && /^(\S+)\.\s+\S/.exec(inner)?.[1]) ?? inner.replace(/[.:]?\s*$/, '')
  const start = line[0] + sign
  return {
    name,
    range: trimmedRange(reading.text, [start, start + name.length]),
    rest: trimmedRange(reading.text, [line[0] + whole.length, line[1]]),
  }
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
    else if (!isNote(node, reading.text) && !silent) unread(reading, rangeOf(node), 'text')
  }
  return { line: hasLine ? trimmedRange(reading.text, rangeOf(first)) : undefined, lists }
}

/** All that belongs to a value. */
function valueRange({ line, lists }: Content): Range | undefined {
  const last = lists.at(-1)
  const [first] = lists
  if (!last || !first) return line
  const start = line && line[1] > line[0] ? line[0] : rangeOf(first)[0]
  return [start, rangeOf(last)[1]]
}

/** The columns of a point of a list: of its dash, and of what stands behind it and below. */
function columnsOf(item: ListItem): { column: number; inner: number } {
  const column = (item.position?.start.column ?? 1) - 1
  return { column, inner: (item.children[0]?.position?.start.column ?? column + 3) - 1 }
}

/** The whole lines of a block. */
export function linesOf({ text }: Reading, node: RootContent): Range {
  const [start, end] = rangeOf(node)
  const last = text.indexOf('\n', end)
  return [text.lastIndexOf('\n', start - 1) + 1, last === -1 ? text.length : text[last - 1] === '\r' ? last - 1 : last]
}
