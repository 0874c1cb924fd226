/** A JSON Pointer (RFC 6901) one step further down. */
export function below(pointer: string, ...keys: (string | number)[]): string {
  return keys.reduce<string>(
    (all, key) => `${all}/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`,
    pointer,
  )
}

/** The keys of a JSON Pointer (RFC 6901), from the outermost. */
export function keysOf(pointer: string): string[] {
  if (pointer === '') return []
  return pointer
    .slice(1)
    .split('/')
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))
}

/** A JSON Pointer one step further up, and its last key. */
export function splitLast(pointer: string): [above: string, key: string] {
  const keys = keysOf(pointer)
  return [below('', ...keys.slice(0, -1)), keys.at(-1) ?? '']
}

/** What stands at a JSON Pointer in a value, or `undefined`. */
export function valueAt(value: unknown, pointer: string): unknown {
  return keysOf(pointer).reduce<unknown>((at, key) => {
    if (!isRecord(at) || !Object.hasOwn(at, key)) return undefined
    return at[key]
  }, value)
}

/** Whether a value has keys: a record or a list. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
