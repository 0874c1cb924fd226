import { isRecord } from '../json-pointer.ts'
import { type SchemaNode, follow, stepDown } from '../written-schema.ts'
import { doubleQuoted } from '../edit/quoted.ts'
import { lineParts, none, writeWords } from './line.ts'
import { hasKeys, nameOf } from './names.ts'

/** A value as it stands in an entry: the words behind its name, if any, and the lines below it. */
export interface Written {
  readonly line: string
  readonly below: readonly string[]
}

/**
 * A value as the content of an entry.
 *
 * @param isFirst - whether its line has no name before it, so that its first sign could be one of Markdown.
 */
export function writeContent(schema: SchemaNode, node: SchemaNode, value: unknown, isFirst = false): Written {
  if (Array.isArray(value)) return writeList(schema, node, value)
  if (!isRecord(value)) return { line: writeWords(value, node, isFirst) ?? '', below: [] }
  if (Object.keys(value).length === 0 && node['x-line'] === undefined) return { line: none, below: [] }
  const line = recordLine(schema, node, value, isFirst)
  return { line: line.text, below: entriesOf(schema, node, value, line.keys) }
}

/** The entries of a record as points of a list, without those whose keys stand elsewhere. */
export function entriesOf(
  schema: SchemaNode,
  node: SchemaNode,
  value: Readonly<Record<string, unknown>>,
  without: readonly string[] = [],
): string[] {
  return Object.entries(value).flatMap(([key, each]) =>
    without.includes(key)
      ? []
      : writeEntry(nameIn(node, key), writeContent(schema, stepDown(schema, node, key), each)),
  )
}

/** A key as the name of an entry: an id as it is. */
export const nameIn = (node: SchemaNode, key: string) => (hasKeys(node) ? `${nameOf(key)}:` : `${key}:`)

/** A point of a list: what leads to a value, and the value. */
export function writeEntry(name: string, { line, below }: Written): string[] {
  return [['-', name, line].filter((each) => each !== '').join(' '), ...below.map((each) => `  ${each}`)]
}

function writeList(schema: SchemaNode, node: SchemaNode, value: readonly unknown[]): Written {
  if (value.length === 0) return { line: none, below: [] }
  const items = follow(schema, node.items ?? {})
  const [only] = value
  if (!value.some(isRecord) && value.every((each) => isSimple(each))) {
    const [before = '', after = ''] = node['x-line']?.split('{id}') ?? []
    const line = value.map((each) => `${before}${String(each)}${after}`).join(before === '' ? ', ' : ' ')
    if (line !== none) return { line, below: [] }
  }
  if (value.length === 1 && isRecord(only) && hasKeys(items)) {
    const { line, below } = writeContent(schema, items, only)
    if (line !== '' && line !== none && below.length === 0) return { line, below }
  }
  return { line: '', below: value.flatMap((each) => writeItem(schema, items, each)) }
}

/** Words that stand in a line with others: ids, codes and numbers. */
const isSimple = (value: unknown) =>
  typeof value === 'number' || (typeof value === 'string' && /^[\w.-]+$/.test(value))

/** A point of a list without a name. */
export function writeItem(schema: SchemaNode, items: SchemaNode, value: unknown): string[] {
  if (!isRecord(value) || items['x-line'] !== undefined) {
    return writeEntry('', writeContent(schema, items, value, true))
  }
  const [first, ...rest] = Object.entries(value)
  if (!first) return ['-']
  const [key, each] = first
  return [
    ...writeEntry(nameIn(items, key), writeContent(schema, stepDown(schema, items, key), each)),
    ...entriesOf(schema, items, Object.fromEntries(rest)).map((line) => `  ${line}`),
  ]
}

/** The words of a record that stand in one line, and their keys. */
export function recordLine(
  schema: SchemaNode,
  node: SchemaNode,
  value: Readonly<Record<string, unknown>>,
  isFirst = false,
): { text: string; keys: string[] } {
  const parts = lineParts(node)
  const keys: string[] = []
  let text = ''
  for (const [index, { key, before }] of parts.entries()) {
    const each = Object.hasOwn(value, key) ? value[key] : undefined
    const words =
      each === undefined ? undefined : writeWords(each, stepDown(schema, node, key), isFirst && index === 0)
    if (words === undefined) break
    const next = parts[index + 1]?.before.trim()
    const isCut = next !== undefined && !words.startsWith('"') && words.includes(next)
    text += before + (isCut ? doubleQuoted(String(each)) : words)
    keys.push(key)
  }
  return { text, keys }
}
