import type { Origin } from '@rsr/document'
import { isRecord } from '@rsr/model'

/**
 * A value of a publication together with where it is. It is walked with `get`, so that no value can be printed
 * without its source: every record that was written carries its place under `at`, and what is below a record stands
 * below that place.
 */
export interface Cursor<Value = unknown> {
  readonly value: Value
  /** JSON Pointer into the analysis. */
  readonly trace: string
  /** Where the value was written, if it is an input. */
  readonly origin: Origin | null
  /** The language of the value, as a BCP 47 tag, where it says which and that is not the one of the texts around it. */
  readonly language?: string
}

/** A cursor on a whole publication. */
export const cursor = <Value>(value: Value): Cursor<Value> => ({ value, trace: '', origin: null })

/** The value below a record, with its place. */
export function get<Value extends object, Key extends keyof Value & (string | number)>(
  from: Cursor<Value>,
  key: Key,
): Cursor<Value[Key]> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the key is one of the value's
  return step(from, key) as Cursor<Value[Key]>
}

/** The value below any value; `undefined` where there is none. */
export function step(from: Cursor, key: string | number): Cursor {
  const { value, trace, origin } = from
  const found = isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined
  return {
    value: found,
    trace: below(trace, key),
    origin: placeOf(found) ?? (origin && { ...origin, pointer: below(origin.pointer, key) }),
  }
}

/** A JSON Pointer (RFC 6901) one step further down. */
export function below(pointer: string, key: string | number): string {
  return `${pointer}/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`
}

/** The entries of a list, or the values of a record, each with its place. */
export function each<Item>(from: Cursor<readonly Item[] | Readonly<Record<string, Item>>>): Cursor<Item>[] {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys are those of the value
  return Object.keys(from.value).map((key) => step(from, key) as Cursor<Item>)
}

/** Whether a value is there; narrows a cursor on a value that may be null. */
export function has<Value>(from: Cursor<Value>): from is Cursor<NonNullable<Value>> {
  return from.value !== null && from.value !== undefined && from.value !== ''
}

function placeOf(value: unknown): Origin | null {
  if (!isRecord(value) || !isRecord(value.at)) return null
  const { file, pointer } = value.at
  return { file: String(file), pointer: String(pointer) }
}
