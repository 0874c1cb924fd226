import type { Node, YAMLSeq } from 'yaml'
import { below } from '../json-pointer.ts'
import { align } from './align.ts'
import { entryLines } from './block-text.ts'
import { changeValue } from './change-value.ts'
import { linesBefore, linesBehind, removeEntry } from './entry-changes.ts'
import { columnOf, contentEnd, isAbsent, isFirstInLine, startOfNode } from './node-range.ts'
import type { Editing, Slot } from './slot.ts'
import type { TextChange } from './text-change.ts'
import { above, behind } from './where-to-insert.ts'

/** The changes of a list in block style; nothing if none of its items stays, or its dashes share lines. */
export function changeItems(
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
