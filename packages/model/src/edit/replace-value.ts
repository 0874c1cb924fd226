import { type Node, isMap, isScalar, isSeq } from 'yaml'
import { isRecord } from '../json-pointer.ts'
import { blockText, entryLines } from './block-text.ts'
import { linesBefore, linesBehind } from './entry-changes.ts'
import {
  columnOf,
  contentEnd,
  isAbsent,
  isBlockScalar,
  isFirstInLine,
  lineEnd,
  lineStart,
  startOfNode,
} from './node-range.ts'
import type { Editing, Slot } from './slot.ts'
import type { TextChange } from './text-change.ts'
import { preparedAt } from './where-to-insert.ts'

/** Writes another value in the place of one: its part in the line of the key, and its lines below. */
export function replaceValue(editing: Editing, slot: Slot): TextChange[] {
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
