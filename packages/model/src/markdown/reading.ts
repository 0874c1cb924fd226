import type { VFileMessage } from 'vfile-message'
import { keysOf } from '../json-pointer.ts'
import { message } from '../message.ts'
import type { Place } from '../place.ts'
import type { SchemaNode } from '../written-schema.ts'
import type { Range, Spot, Spots } from './spot.ts'

/** A record while it is read; lists are read as a whole. */
export type Tree = Map<string, unknown>

/** What is found in a Markdown file while it is read, and where. */
export interface Reading {
  readonly file: string
  readonly text: string
  readonly schema: SchemaNode
  readonly tree: Tree
  readonly spots: Spots
  readonly yaml: Range[]
  readonly messages: VFileMessage[]
  readonly placeOf: (range: Range) => Place
}

/**
 * Notes where something is written; a message if its name is there already, and then nothing else. A heading below which
 * nothing of its record stands, as that of a standard with answers only, may be repeated.
 */
export function noteSpot(reading: Reading, pointer: string, spot: Spot): boolean {
  const first = reading.spots.get(pointer)
  if (first?.key && spot.key && (first.form !== 'record' || isThere(reading.tree, pointer))) {
    const line = reading.placeOf(first.key).position?.start.line ?? 1
    const values = { key: keysOf(pointer).at(-1) ?? '', line }
    reading.messages.push(message('yaml-duplicate-key', reading.placeOf(spot.key), values))
    return false
  }
  reading.spots.set(pointer, spot)
  return true
}

const isThere = (tree: Tree, pointer: string) =>
  keysOf(pointer).reduce<unknown>(
    (at, key) => (at instanceof Map ? (at as Tree).get(key) : undefined),
    tree,
  ) !== undefined

/** Puts a value into the tree. */
export function putValue(tree: Tree, [key = '', ...rest]: readonly string[], value: unknown): void {
  if (rest.length === 0) {
    tree.set(key, value)
    return
  }
  const inner = tree.get(key)
  const next: Tree = inner instanceof Map ? (inner as Tree) : new Map<string, unknown>()
  if (next !== inner) tree.set(key, next)
  putValue(next, rest, value)
}

/** What a tree stands for. */
export function valueOfTree(value: unknown): unknown {
  if (value instanceof Map) {
    return Object.fromEntries([...(value as Tree)].map(([key, each]) => [key, valueOfTree(each)]))
  }
  return Array.isArray(value) ? value.map(valueOfTree) : value
}

/** That something stands where nothing reads it. */
export function unread(reading: Reading, range: Range, found: string): void {
  reading.messages.push(message('markdown-text', reading.placeOf(range), { found }))
}
