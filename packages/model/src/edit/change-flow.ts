import { type Node, type YAMLMap, type YAMLSeq, isMap, isScalar, isSeq } from 'yaml'
import { below, isRecord } from '../json-pointer.ts'
import { keyText } from '../sign-messages.ts'
import { align } from './align.ts'
import type { Editing } from './slot.ts'
import { flowText, keyAsWritten } from './flow-text.ts'
import { colonEnd, columnOf, isAbsent, lineEnd, lineStart, startOfNode } from './node-range.ts'
import { doubleQuoted, singleQuoted } from './quoted.ts'
import { isSame } from './reads-back.ts'
import type { TextChange } from './text-change.ts'
import { placeAmong } from './where-to-insert.ts'

/** An entry between braces or brackets, where it is written. */
interface FlowEntry {
  readonly key: string
  readonly start: number
  readonly end: number
  readonly node: Node | null
  /** Where its colon ends. */
  readonly after: number
}

/** The changes of a record or a list in flow style; nothing if none of its entries stays. */
export function changeFlow(
  editing: Editing,
  node: YAMLMap<Node, Node | null> | YAMLSeq<Node>,
  pointer: string,
  before: unknown,
  value: object,
): TextChange[] | undefined {
  const entries = entriesIn(editing.text, node)
  const old = isRecord(before) ? before : {}
  const after = Object.fromEntries(Object.entries(value))
  const was = Array.isArray(before) && Array.isArray(value) ? align(before, value) : undefined
  /** The key under which an entry stands afterwards. */
  const keyAfter = ({ key }: FlowEntry) => {
    if (!was) return Object.hasOwn(after, key) && after[key] !== undefined ? key : undefined
    const at = was.indexOf(Number(key))
    return at === -1 ? undefined : String(at)
  }
  const kept = entries.filter((entry) => keyAfter(entry) !== undefined)
  if (kept.length === 0) return undefined
  const changes = kept.flatMap((entry) =>
    changeEntry(editing, entry, below(pointer, entry.key), old[entry.key], after[keyAfter(entry) ?? '']),
  )
  const known = new Set(entries.map(({ key }) => key))
  const added = new Map<number, string[]>()
  Object.entries(after).forEach(([key, each], index) => {
    if (each === undefined || (was ? was[index] !== -1 : known.has(key))) return
    const last = was?.slice(0, index).findLast((at) => at !== -1)
    const place = was
      ? kept.findIndex((entry) => entry.key === String(last))
      : placeAmong(
          kept.map((entry) => entry.key),
          key,
          editing.schema,
          pointer,
        )
    const start = was ? '' : keyAsWritten(key, editing.style, true) + editing.style.flow.colon
    const [line, column] = entryStart(editing.text, node, entries)
    const indent = line ?? indentAt(editing.text, startOfNode(node))
    const written = start + flowText(each, editing.style, indent, column + start.length)
    added.set(place, [...(added.get(place) ?? []), written])
  })
  const removals = removed(entries, kept, editing.text)
  return [
    ...changes,
    ...[...added].flatMap(([place, texts]) => insert(editing, node, entries, kept[place], texts)),
    ...removals,
  ]
}

function entriesIn(text: string, node: YAMLMap<Node, Node | null> | YAMLSeq<Node>): FlowEntry[] {
  if (!isMap<Node, Node | null>(node)) {
    return node.items.map((item, index) => {
      const [start, end] = item.range ?? [0, 0]
      return { key: String(index), start, end, node: item, after: start }
    })
  }
  return node.items.map(({ key, value }) => {
    const after = colonEnd(text, key)
    const end = isAbsent(value) ? after : (value?.range?.[1] ?? after)
    return { key: keyText(key), start: startOfNode(key), end, node: isAbsent(value) ? null : value, after }
  })
}

function changeEntry(
  editing: Editing,
  entry: FlowEntry,
  pointer: string,
  before: unknown,
  value: unknown,
): TextChange[] {
  const { text, style } = editing
  const { node, after } = entry
  if (isSame(before, value)) return []
  const inner = isMap<Node, Node | null>(node) || isSeq<Node>(node) ? node : undefined
  if (inner && inner.items.length > 0 && isRecord(value) && Array.isArray(before) === Array.isArray(value)) {
    const changes = changeFlow(editing, inner, pointer, before, value)
    if (changes) return changes
  }
  const start = node ? startOfNode(node) : after
  const written =
    quotedAsBefore(node, value) ?? flowText(value, style, indentAt(text, start), columnOf(text, start))
  if (node) return [{ start, end: entry.end, text: written }]
  const colon = text[after - 1] === ':' ? ' ' : style.flow.colon
  return [{ start: after, end: after, text: colon + written }]
}

function quotedAsBefore(node: Node | null, value: unknown): string | undefined {
  if (typeof value !== 'string' || !isScalar(node)) return undefined
  if (node.type === 'QUOTE_SINGLE' && /^[\u0020-\u007e\u00a0-\ud7ff]*$/.test(value))
    return singleQuoted(value)
  return node.type === 'QUOTE_DOUBLE' ? doubleQuoted(value) : undefined
}

const indentAt = (text: string, offset: number) =>
  /^[ \t]*/.exec(text.slice(lineStart(text, offset)))?.[0] ?? ''

/** What stands before the entries in their lines, if each has a line of its own; and the column of a new one. */
function entryStart(text: string, node: Node, entries: readonly FlowEntry[]): [string | undefined, number] {
  const [first] = entries
  if (!first || !text.slice(startOfNode(node), first.start).includes('\n')) {
    return [undefined, columnOf(text, entries.at(-1)?.end ?? 0)]
  }
  return [indentAt(text, first.start), columnOf(text, first.start)]
}

/** Entries behind one that stays, or before all. */
function insert(
  { text, style }: Editing,
  node: Node,
  entries: readonly FlowEntry[],
  anchor: FlowEntry | undefined,
  texts: readonly string[],
): TextChange[] {
  const [line] = entryStart(text, node, entries)
  const between = line === undefined ? style.flow.comma : `,${style.newline}${line}`
  if (!anchor) return [at(entries[0]?.start ?? 0, texts.map((each) => each + between).join(''))]
  const end = lineEnd(text, anchor.end)
  const rest = /^(\s*,)?[ \t]*(?:#.*)?$/.exec(text.slice(anchor.end, end))
  // A comment behind an entry stays behind it.
  if (line === undefined || !rest) return [at(anchor.end, texts.map((each) => between + each).join(''))]
  const hasComma = rest[1] !== undefined
  const lines = texts.map((each) => style.newline + line + each).join(',')
  return hasComma ? [at(end, `${lines},`)] : [at(anchor.end, ','), at(end, lines)]
}

/** What is taken out: runs of entries, with the commas that they leave behind. */
function removed(entries: readonly FlowEntry[], kept: readonly FlowEntry[], text: string): TextChange[] {
  return entries.flatMap((entry, index) => {
    if (kept.includes(entry) || (index > 0 && !kept.includes(entries[index - 1] ?? entry))) return []
    const next = entries.slice(index).find((each) => kept.includes(each))
    if (next) return [{ start: entry.start, end: next.start, text: '' }]
    const last = entries.at(-1) ?? entry
    const before = entries[index - 1]
    const hasComma = /^\s*,/.test(text.slice(last.end))
    return [
      {
        start: before && !hasComma ? before.end : entry.start,
        end: last.end + (hasComma ? (/^\s*,/.exec(text.slice(last.end))?.[0].length ?? 0) : 0),
        text: '',
      },
    ]
  })
}

const at = (offset: number, written: string): TextChange => ({ start: offset, end: offset, text: written })
