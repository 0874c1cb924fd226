import type { Node, Pair, YAMLMap } from 'yaml'
import { below, isRecord } from '../json-pointer.ts'
import { keyText } from '../sign-messages.ts'
import { entryLines } from './block-text.ts'
import { changeValue } from './change-value.ts'
import { linesBefore, linesBehind, removeEntry } from './entry-changes.ts'
import { colonEnd, columnOf, isFirstInLine, pairEnd, startOfNode } from './node-range.ts'
import type { Editing, Slot } from './slot.ts'
import type { TextChange } from './text-change.ts'
import { above, behind, keysIn, placeAmong, preparedAt } from './where-to-insert.ts'

/** The changes of a record in block style; nothing if none of its keys stays, or one cannot be taken out alone. */
export function changePairs(
  editing: Editing,
  map: YAMLMap<Node, Node | null>,
  { pointer, before }: Slot,
  value: Readonly<Record<string, unknown>>,
): TextChange[] | undefined {
  const { text, style, schema } = editing
  const pairs = map.items
  const column = columnOf(text, startOfNode(map))
  const kept = pairs.filter(({ key }) => own(value, keyText(key)) !== undefined)
  if (kept.length === 0) return undefined
  const changes = kept.flatMap((pair) => {
    const key = keyText(pair.key)
    return changeValue(editing, {
      node: pair.value,
      pointer: below(pointer, key),
      after: colonEnd(text, pair.key),
      column,
      dash: false,
      before: isRecord(before) ? own(before, key) : undefined,
      value: own(value, key),
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

/** What a record holds under a key, which may be called `constructor`. */
const own = (value: Readonly<Record<string, unknown>>, key: string) =>
  Object.hasOwn(value, key) ? value[key] : undefined

const nextOf = <Item extends Pair<Node>>(pairs: readonly Item[], pair: Item) => {
  const next = pairs[pairs.indexOf(pair) + 1]
  return next && startOfNode(next.key)
}
