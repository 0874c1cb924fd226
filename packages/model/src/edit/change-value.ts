import { type Node, isMap, isSeq } from 'yaml'
import { isRecord } from '../json-pointer.ts'
import { changeFlow } from './change-flow.ts'
import { changeItems } from './change-items.ts'
import { changePairs } from './change-pairs.ts'
import { isSame } from './reads-back.ts'
import { replaceValue } from './replace-value.ts'
import type { Editing, Slot } from './slot.ts'
import type { TextChange } from './text-change.ts'

/** The changes that make one value of another, where they differ and nowhere else. */
export function changeValue(editing: Editing, slot: Slot): TextChange[] {
  const { before, value } = slot
  if (isSame(before, value)) return []
  return changeEntries(editing, slot) ?? replaceValue(editing, slot)
}

/** The changes within a record or a list that stays one; nothing if it has to be written anew. */
function changeEntries(editing: Editing, slot: Slot): TextChange[] | undefined {
  const { node, before, value, pointer } = slot
  if (!isRecord(value) || Object.keys(value).length === 0) return undefined
  if (isSeq<Node>(node) && Array.isArray(value) && node.items.length > 0) {
    return node.flow
      ? changeFlow(editing, node, pointer, before, value)
      : changeItems(editing, node, slot, value)
  }
  if (isMap<Node, Node | null>(node) && !Array.isArray(value) && node.items.length > 0) {
    return node.flow
      ? changeFlow(editing, node, pointer, before, value)
      : changePairs(editing, node, slot, value)
  }
  return undefined
}
