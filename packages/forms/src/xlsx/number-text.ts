import type { NumberLook } from './read-formats.ts'

const day = 86_400_000
/** Day 0 of each calendar of Excel (ISO/IEC 29500-1, 18.17.4.1); in the first, 1900 has a 29 February that there was not. */
const epoch = { 1900: Date.UTC(1899, 11, 30), 1904: Date.UTC(1904, 0, 1) } as const

/** A number as a person reads it: without what binary fractions add, a date in ISO 8601. */
export function numberText(written: string, look: NumberLook, calendar: 1900 | 1904): string {
  const value = Number(written)
  if (written.trim() === '' || !Number.isFinite(value)) return written
  if (look === 'date') return dateText(value, calendar) ?? rounded(value)
  return look === 'percent' ? `${rounded(value * 100)}%` : rounded(value)
}

const rounded = (value: number) => String(Number(value.toPrecision(15)))

/** Nothing for a number that is no date, and for a time alone. */
function dateText(value: number, calendar: 1900 | 1904): string | undefined {
  if (value < 1 || value > 2_958_466) return undefined
  const shift = calendar === 1900 && value < 61 ? 1 : 0
  const time = new Date(epoch[calendar] + Math.round((value + shift) * 86_400) * 1000)
  const iso = time.toISOString()
  return time.getTime() % day === 0 ? iso.slice(0, 10) : iso.slice(0, 16).replace('T', ' ')
}
