/** When a date begins and ends, in months since the year 0: `2027` is twelve of them, `2027-05-31` a part of one. */
export function monthsOf(date: string): { readonly start: number; readonly end: number } {
  const [year = 0, month, day] = date.split('-').map(Number)
  if (month === undefined) return { start: year * 12, end: (year + 1) * 12 }
  const start = year * 12 + month - 1
  if (day === undefined) return { start, end: start + 1 }
  return { start: start + (day - 1) / 31, end: start + day / 31 }
}

/** The month that begins so many months after the year 0: `2027-05`. */
export function monthAt(months: number): string {
  const month = String((months % 12) + 1).padStart(2, '0')
  return `${String(Math.floor(months / 12)).padStart(4, '0')}-${month}`
}
