import { type Node, type Pair, type YAMLMap, type YAMLSeq, isMap, isScalar, isSeq } from 'yaml'
import { below, isRecord } from '../json-pointer.ts'
import { keyText } from '../sign-messages.ts'
import type { SchemaNode } from '../written-schema.ts'
import { align } from './align.ts'
import { blockText, entryLines } from './block-text.ts'
import { changeFlow } from './change-flow.ts'
import {
  colonEnd,
  columnOf,
  contentEnd,
  isAbsent,
  isBlockScalar,
  isFirstInLine,
  lineEnd,
  lineStart,
  pairEnd,
  startOfNode,
} from './node-range.ts'
import { isSame } from './reads-back.ts'
import type { SourceStyle } from './source-style.ts'
import type { TextChange } from './text-change.ts'
import { above, behind, keysIn, placeAmong, preparedAt } from './where-to-insert.ts'

/** What is the same for all changes of a text. */
export interface Editing {
  readonly text: string
  readonly style: SourceStyle
  readonly schema: SchemaNode
}

/** A value in block style: where it hangs, and what it is. */
interface Slot {
  readonly node: Node | null
  readonly pointer: string
  /** Where the colon or the dash before it ends. */
  readonly after: number
  /** The column of the key or the dash. */
  readonly column: number
  readonly dash: boolean
  readonly before: unknown
  readonly value: unknown
}

/** The changes that make one value of another, where they differ and nowhere else. */
export function changeValue(editing: Editing, slot: Slot): TextChange[] {
  const { node, before, value, pointer } = slot
  if (isSame(before, value)) return []
  const isList = isSeq<Node>(node) && Array.isArray(value)
  const isMapping = isMap<Node, Node | null>(node) && isRecord(value) && !Array.isArray(value)
  if ((isList || isMapping) && node.items.length > 0 && Object.keys(value).length > 0) {
    const changes = node.flow
      ? changeFlow(editing, node, pointer, before, value)
      : isList
        ? changeItems(editing, node, slot, value)
        : changePairs(editing, node as YAMLMap<Node, Node | null>, slot, value as Record<string, unknown>)
    if (changes) return changes
  }
  return replaceValue(editing, slot)
}

/** Writes another value in the place of one: its part in the line of the key, and its lines below. */
function replaceValue(editing: Editing, slot: Slot): TextChange[] {
  const { text, style } = editing
  const { node, after, column, dash, value } = slot
  const start = node ? startOfNode(node) : after
  const end = node ? contentEnd(text, node) : after
  const isScalarBefore = isScalar(node) && !isAbsent(node)
  const old =
    isScalarBefore && node.type ? { type: node.type, lines: linesOf(text, node, start, end) } : undefined
  const spot = {
    parent: column,
    column: isAbsent(node) ? after + 1 - lineStart(text, after) : columnOf(text, start),
    style,
    old,
  }
  const { inline, below: lines } = blockText(value, spot, dash)
  const lower = lines.map((line) => style.newline + line).join('')
  const insert = (at: number) => ({ start: at, end: at, text: lower })

  if (isAbsent(node)) {
    if (inline === '' && isRecord(value)) return fillSection(editing, slot, value)
    return [
      { start: after, end: after, text: inline === '' ? '' : ` ${inline}` },
      insert(lineEnd(text, after)),
    ]
  }
  if (isBlockScalar(node)) {
    const header = /^[|>][-+\d]*/.exec(text.slice(start))?.[0].length ?? 1
    const line = lineEnd(text, start)
    return [
      { start: inline === '' ? after : start, end: start + header, text: inline },
      { start: line, end: Math.max(line, end), text: lower },
    ]
  }
  const isBelow =
    !isScalar(node) &&
    !(isMap(node) && node.flow) &&
    !(isSeq(node) && node.flow) &&
    isFirstInLine(text, start)
  if (isBelow) {
    const line = lineStart(text, start)
    const from = line - (text[line - 2] === '\r' ? 2 : 1)
    return [
      { start: after, end: after, text: inline === '' ? '' : ` ${inline}` },
      { start: from, end, text: lower },
    ]
  }
  return [
    { start: inline === '' && /^\s*$/.test(text.slice(after, start)) ? after : start, end, text: inline },
    insert(lineEnd(text, end)),
  ]
}

/** Writes entries below a key without a value; those that were prepared as comments stand where these are. */
function fillSection({ text, style }: Editing, { node, after, column }: Slot, value: object): TextChange[] {
  const isList = Array.isArray(value)
  const inner = column + (isList ? style.listStep : style.step)
  return Object.entries(value).map(([key, each]) => {
    const lines = entryLines(isList ? undefined : key, each, inner, style)
    const prepared = isList ? undefined : preparedAt(text, [after, node?.range?.[2] ?? after], inner, key)
    return prepared === undefined
      ? linesBehind(lineEnd(text, after), lines, style)
      : linesBefore(prepared, lines, style)
  })
}

/** The lines of a text as it is written, without their indentation and a header. */
function linesOf(text: string, node: Node, start: number, end: number): string[] {
  const lines = text.slice(start, end).split(/\r?\n/)
  const own = isBlockScalar(node) ? lines.slice(1) : lines
  return own.map((line) => line.trim())
}

function changePairs(
  editing: Editing,
  map: YAMLMap<Node, Node | null>,
  { pointer, before }: Slot,
  value: Readonly<Record<string, unknown>>,
): TextChange[] | undefined {
  const { text, style, schema } = editing
  const pairs = map.items
  const column = columnOf(text, startOfNode(map))
  const kept = pairs.filter(({ key }) => value[keyText(key)] !== undefined)
  if (kept.length === 0) return undefined
  const changes = kept.flatMap((pair) => {
    const key = keyText(pair.key)
    return changeValue(editing, {
      node: pair.value,
      pointer: below(pointer, key),
      after: colonEnd(text, pair.key),
      column,
      dash: false,
      before: isRecord(before) ? before[key] : undefined,
      value: value[key],
    })
  })
  for (const pair of pairs) {
    if (kept.includes(pair)) continue
    const removal = removeEntry(editing, startOfNode(pair.key), pairEnd(text, pair), nextOf(pairs, pair))
    if (!removal) return undefined
    changes.push(removal)
  }
  const keys = keysIn(kept)
  const known = new Set(keysIn(pairs))
  for (const [key, each] of Object.entries(value)) {
    if (known.has(key) || each === undefined) continue
    const lines = entryLines(key, each, column, style)
    const prepared = preparedAt(text, [startOfNode(map), map.range?.[2] ?? 0], column, key)
    const index = placeAmong(keys, key, schema, pointer)
    const [first] = kept
    const anchor = kept[index] ?? (first && !isFirstInLine(text, startOfNode(first.key)) ? first : undefined)
    const gap = pointer === '' && isRecord(each)
    if (prepared !== undefined) changes.push(linesBefore(prepared, lines, style))
    else if (anchor) changes.push(linesBehind(behind(text, pairEnd(text, anchor), column), lines, style, gap))
    else if (first) changes.push(linesBefore(above(text, startOfNode(first.key)), lines, style))
  }
  return changes
}

const nextOf = <Item extends Pair<Node>>(pairs: readonly Item[], pair: Item) => {
  const next = pairs[pairs.indexOf(pair) + 1]
  return next && startOfNode(next.key)
}

function changeItems(
  editing: Editing,
  list: YAMLSeq<Node>,
  { pointer, before }: Slot,
  value: readonly unknown[],
): TextChange[] | undefined {
  const { text, style } = editing
  const old = Array.isArray(before) ? before : []
  const was = align(old, value)
  const kept = was.filter((index) => index !== -1)
  const dashes = list.items.map((item) => text.lastIndexOf('-', startOfNode(item) - (isAbsent(item) ? 0 : 1)))
  const [first] = dashes
  if (first === undefined || kept.length === 0 || !dashes.every((dash) => isFirstInLine(text, dash)))
    return undefined
  const column = columnOf(text, first)
  const changes: TextChange[] = []
  list.items.forEach((item, index) => {
    const dash = dashes[index] ?? 0
    const at = was.indexOf(index)
    if (at === -1) {
      const removal = removeEntry(
        editing,
        dash,
        isAbsent(item) ? dash + 1 : contentEnd(text, item),
        undefined,
      )
      if (removal) changes.push(removal)
      return
    }
    const slot = {
      node: item,
      pointer: below(pointer, index),
      after: dash + 1,
      column,
      dash: true,
    }
    changes.push(...changeValue(editing, { ...slot, before: old[index], value: value[at] }))
  })
  value.forEach((each, index) => {
    if (was[index] !== -1) return
    const lines = entryLines(undefined, each, column, style)
    const last = was.slice(0, index).findLast((at) => at !== -1)
    const item = last === undefined ? undefined : list.items[last]
    if (item && last !== undefined) {
      const end = isAbsent(item) ? (dashes[last] ?? 0) + 1 : contentEnd(text, item)
      changes.push(linesBehind(behind(text, end, column), lines, style))
    } else changes.push(linesBefore(above(text, dashes[kept[0] ?? 0] ?? first), lines, style))
  })
  return changes
}

const linesBehind = (
  at: number,
  lines: readonly string[],
  { newline }: SourceStyle,
  gap = false,
): TextChange => ({
  start: at,
  end: at,
  text: (gap ? newline : '') + lines.map((line) => newline + line).join(''),
})

const linesBefore = (at: number, lines: readonly string[], { newline }: SourceStyle): TextChange => ({
  start: at,
  end: at,
  text: lines.map((line) => line + newline).join(''),
})

/** Takes out the lines of an entry; of one that begins behind a dash only what stands before the next one. */
function removeEntry(
  { text }: Editing,
  start: number,
  end: number,
  next: number | undefined,
): TextChange | undefined {
  if (!isFirstInLine(text, start)) {
    return next !== undefined && /^\s*$/.test(text.slice(end, next))
      ? { start, end: next, text: '' }
      : undefined
  }
  const [from, to] = [lineStart(text, start), lineEnd(text, end)]
  if (to < text.length) return { start: from, end: text.indexOf('\n', to) + 1, text: '' }
  return { start: Math.max(0, from - (text[from - 2] === '\r' ? 2 : 1)), end: to, text: '' }
}
