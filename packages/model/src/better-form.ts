import type { SchemaNode } from './written-schema.ts'

/**
 * How a text could be written so that it has the form that is wanted: an id, a code or a day. None if nobody can say, and
 * two for `1/10/2026`, a day in October or in January.
 */
export function betterForms(value: unknown, { pattern }: SchemaNode): string[] {
  if (pattern === undefined) return []
  const form = new RegExp(pattern)
  const text = String(value)
  const words =
    text
      .normalize('NFKD')
      .toLowerCase()
      .match(/[a-z0-9.]+/g) ?? []
  // Of the path of a file no name is made that would be none of a file.
  const names = text.includes('\\') ? [] : [words.join('-'), words.join('').toUpperCase()]
  const candidates = [...names, ...days(words)]
  return [...new Set(candidates.filter((each) => form.test(each)))]
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** The days that three words may mean, the day before the month first: `1`, `10`, `2026` or `1`, `october`, `2026`. */
function days(words: readonly string[]): string[] {
  const parts = words
    .flatMap((word) => word.split('.'))
    .map((word) => word.replace(/^(\d+)(st|nd|rd|th)$/, '$1'))
  const [first = '', second = '', third = '', ...more] = parts
  if (more.length > 0) return []
  if (/^\d{4}$/.test(first)) return day(first, second, third)
  return [...day(third, second, first), ...day(third, first, second)]
}

function day(year: string, monthWord: string, date: string): string[] {
  const named = monthWord.length < 3 ? -1 : months.indexOf(monthWord.slice(0, 3))
  const month = named === -1 ? Number(monthWord) : named + 1
  const isDay = /^\d{4}$/.test(year) && /^\d{1,2}$/.test(date) && Number(date) >= 1 && Number(date) <= 31
  if (!isDay || !(month >= 1 && month <= 12)) return []
  return [`${year}-${String(month).padStart(2, '0')}-${date.padStart(2, '0')}`]
}
