import type { Pair } from 'yaml'
import { keyText } from '../sign-messages.ts'
import { type SchemaNode, schemaAt } from '../written-schema.ts'
import { columnOf, lineEnd, lineStart } from './node-range.ts'

/**
 * Behind which of the entries of a record a new one belongs: in the order of the schema, and among ids behind those of the
 * same standard.
 *
 * @returns its index, or -1 if the new one comes before all.
 */
export function placeAmong(
  keys: readonly string[],
  key: string,
  schema: SchemaNode,
  pointer: string,
): number {
  const order = Object.keys(schemaAt(schema, pointer).properties ?? {})
  const rank = (each: string) => order.indexOf(each)
  if (rank(key) !== -1) {
    const before = keys.filter((each) => rank(each) !== -1 && rank(each) < rank(key))
    if (before.length > 0) return Math.max(...before.map((each) => keys.indexOf(each)))
    return keys.some((each) => rank(each) > rank(key)) ? -1 : keys.length - 1
  }
  const standard = key.slice(0, key.lastIndexOf('.') + 1)
  const near = standard === '' ? -1 : keys.findLastIndex((each) => each.startsWith(standard))
  return near === -1 ? keys.length - 1 : near
}

/** The end of the line behind a node, and behind the comments below it that are indented further than its key or dash. */
export function behind(text: string, offset: number, column: number): number {
  let end = lineEnd(text, offset)
  for (let at = end; ;) {
    const next = text.indexOf('\n', at) + 1
    if (next === 0 || next >= text.length) return end
    at = lineEnd(text, next)
    const line = text.slice(next, at)
    const indent = /^ *(?=#)/.exec(line)?.[0].length
    if (indent !== undefined && indent > column) end = at
    else if (line.trim() !== '') return end
  }
}

/** The beginning of the line of a node; of the comments right above it, if they are about it. */
export function above(text: string, offset: number): number {
  const column = columnOf(text, offset)
  let start = lineStart(text, offset)
  for (let at = start; at > 0;) {
    at = lineStart(text, at - 1)
    if (/^ *(?=#)/.exec(text.slice(at, start))?.[0].length !== column) return start
    start = at
  }
  // Comments that reach to the top are about the file.
  return lineStart(text, offset)
}

/** Where an entry of that key was prepared as a comment, if it was: the beginning of the line. */
export function preparedAt(text: string, [from, to]: readonly [number, number], column: number, key: string) {
  const sign = key.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
  const found = new RegExp(`^ {${column}}# ${sign}:`, 'm').exec(text.slice(from, to))
  return found ? from + found.index : undefined
}

export const keysIn = (pairs: readonly Pair[]) => pairs.map(({ key }) => keyText(key))
