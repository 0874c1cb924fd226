import { isRecord } from '@rsr/model'
import { orderKey } from './as-reference.ts'

/** A field that differs: where, and what stands there on each side. */
export interface Difference {
  readonly path: string
  readonly reference: unknown
  readonly ours: unknown
}

/** Every field that differs between two values, in both directions. */
export function differences(reference: unknown, ours: unknown, path = ''): Difference[] {
  if (isRecord(reference) && isRecord(ours)) {
    const keys = new Set([...Object.keys(reference), ...Object.keys(ours)])
    return [...keys].flatMap((key) => differences(reference[key], ours[key], path ? `${path}/${key}` : key))
  }
  return JSON.stringify(reference) === JSON.stringify(ours) ? [] : [{ path, reference, ours }]
}

/** Lists of records as records by their id, with the order of the ids beside them. */
export function byId(value: unknown): unknown {
  if (Array.isArray(value)) {
    const records = value.filter((one) => isRecord(one) && typeof one.id === 'string') as { id: string }[]
    if (records.length === 0 || records.length < value.length) return value.map(byId)
    const entries = records.map(({ id, ...one }) => [id, byId(one)])
    return { [orderKey]: records.map(({ id }) => id), ...(Object.fromEntries(entries) as object) }
  }
  if (!isRecord(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, byId(one)]))
}
