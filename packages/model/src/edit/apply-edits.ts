import { isRecord, keysOf } from '../json-pointer.ts'
import { shown } from '../shown.ts'

/** What to write at a JSON Pointer of a document. */
export interface SourceEdit {
  /**
   * RFC 6901, into the document as it was before all edits. What does not exist is made, with the records above it; `-`
   * behind a list is the place after its last item (RFC 6902).
   */
  readonly pointer: string
  /** The value; `undefined` takes out what stands there. */
  readonly value: unknown
}

/** A value with edits; or why one of them cannot be made. */
export function applyEdits(
  value: unknown,
  edits: readonly SourceEdit[],
): { value: unknown } | { problem: string; at: string } {
  let result = value
  const own = new Set<object>()
  for (const { pointer, value: written } of edits) {
    const next = put(result, keysOf(pointer), written, own)
    if ('problem' in next) return { ...next, at: pointer }
    result = next.value
  }
  return { value: withoutHoles(result) }
}

/** Stands where an item of a list was, until all edits are made: their pointers count it. */
const hole = Symbol('hole')

/**
 * Writes a value below another one.
 *
 * @param own - the records and lists that were copied for these edits, and may be changed.
 */
function put(
  value: unknown,
  [key, ...rest]: readonly string[],
  written: unknown,
  own: Set<object>,
): { value: unknown } | { problem: string } {
  if (key === undefined) return { value: written }
  if (value === null || value === undefined) {
    if (written === undefined) return { value }
    return put(key === '-' ? [] : {}, [key, ...rest], written, own)
  }
  if (!isRecord(value)) return { problem: `${shown(value)} stands above it, which has no keys` }
  const index = Array.isArray(value) && key === '-' ? String(value.length) : key
  if (Array.isArray(value) && !(/^(?:0|[1-9]\d*)$/.test(index) && Number(index) <= value.length))
    return { problem: `the list above it has ${value.length} items` }
  const inner = put(Object.hasOwn(value, index) ? value[index] : undefined, rest, written, own)
  if ('problem' in inner) return inner
  const copy = own.has(value) ? value : copyOf(value)
  own.add(copy)
  const left = inner.value === undefined && Array.isArray(copy) ? hole : inner.value
  if (left === undefined) Reflect.deleteProperty(copy, index)
  // As a property of its own, whatever its name is.
  else Object.defineProperty(copy, index, { value: left, ...plain })
  return { value: copy }
}

const plain = { writable: true, enumerable: true, configurable: true }

const copyOf = (value: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Array.isArray(value) ? Object.assign([], value) : Object.fromEntries(Object.entries(value))

function withoutHoles(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((each) => each !== hole).map(withoutHoles)
  if (!isRecord(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, withoutHoles(each)]))
}
