/** When a date begins and ends, in months since the year 0: `2027` is twelve of them, `2027-05-31` a part of one. */
export function monthsOf(date: string): { readonly start: number; readonly end: number } {
  const [year = 0, month, day] = date.split('-').map(Number)
  if (month === undefined) return { start: year * 12, end: (year + 1) * 12 }
  const start = year * 12 + month - 1
  if (day === undefined) return { start, end: start + 1 }
  return { start: start + (day - 1) / 31, end: start + day / 31 }
}
