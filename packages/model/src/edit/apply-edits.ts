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
  for (const { pointer, value: written } of edits) {
    const next = put(result, keysOf(pointer), written)
    if ('problem' in next) return { ...next, at: pointer }
    result = next.value
  }
  return { value: withoutHoles(result) }
}

/** Stands where an item of a list was, until all edits are made: their pointers count it. */
const hole = Symbol('hole')

function put(
  value: unknown,
  [key, ...rest]: readonly string[],
  written: unknown,
): { value: unknown } | { problem: string } {
  if (key === undefined) return { value: written }
  if (value === null || value === undefined) {
    if (written === undefined) return { value }
    const inner = put(undefined, rest, written)
    return 'problem' in inner
      ? inner
      : { value: key === '-' ? [inner.value] : Object.fromEntries([[key, inner.value]]) }
  }
  if (!isRecord(value)) return { problem: `${shown(value)} stands above it, which has no keys` }
  if (Array.isArray(value)) {
    const index = key === '-' ? value.length : Number(key)
    if (!/^(?:-|0|[1-9]\d*)$/.test(key) || index > value.length) {
      return { problem: `the list above it has ${value.length} items` }
    }
    const inner = put(value[index], rest, written)
    if ('problem' in inner) return inner
    return { value: value.toSpliced(index, 1, inner.value === undefined ? hole : inner.value) }
  }
  const inner = put(Object.hasOwn(value, key) ? value[key] : undefined, rest, written)
  if ('problem' in inner) return inner
  if (inner.value === undefined)
    return { value: Object.fromEntries(Object.entries(value).filter(([each]) => each !== key)) }
  const entries = Object.entries(value).map(
    ([each, old]) => [each, each === key ? inner.value : old] as const,
  )
  return {
    value: Object.fromEntries(
      Object.hasOwn(value, key) ? entries : [...entries, [key, inner.value] as const],
    ),
  }
}

function withoutHoles(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((each) => each !== hole).map(withoutHoles)
  if (!isRecord(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, withoutHoles(each)]))
}
