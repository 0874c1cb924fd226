import { parse } from 'yaml'
import { isRecord } from '../json-pointer.ts'
import { parseSource } from '../parse-source.ts'

/** Whether a YAML text is read as a value, without any message, and by readers of YAML 1.1 too if they are asked. */
export function readsBack(text: string, value: unknown, old = false): boolean {
  const { parsed, messages } = parseSource({ path: 'value.yaml', bytes: new TextEncoder().encode(text) })
  if (!parsed || messages.length > 0 || !isSame(parsed.parsed.toJS(), value)) return false
  return !old || isSame(parse(text, { version: '1.1', logLevel: 'silent' }), value)
}

/** Whether two values are the same, whatever the order of their keys. */
export function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (!isRecord(a) || !isRecord(b) || Array.isArray(a) !== Array.isArray(b)) return false
  if (a instanceof Date || b instanceof Date) return false
  const keys = Object.keys(a)
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && isSame(a[key], b[key]))
  )
}
