/** A time, both ends included, each a year, a month or a day: `2023`, `2023-04`, `2023-04-01`. */
export interface Period {
  readonly from: string
  readonly to: string
}

/** The first day that a date stands for: `2023` begins on `2023-01-01`. */
const firstDay = (date: string) => date + '-01-01'.slice(date.length - 4)

/** A day not before the last one that a date stands for: days are compared as text, so 31 serves for any month. */
const lastDay = (date: string) => date + '-12-31'.slice(date.length - 4)

/** Whether a period ends before it begins. */
export const isBackwards = (period: Period): boolean => lastDay(period.to) < firstDay(period.from)

/** Whether all that a date stands for is after a day. */
export const beginsAfter = (date: string, day: string) => firstDay(date) > day

/** Whether all that a date stands for is before a day. */
export const endsBefore = (date: string, day: string) => lastDay(date) < day

/** Whether what begins on one date begins before another date, each taken at its first day. */
export const isBefore = (start: string, end: string) => firstDay(start) < firstDay(end)

/** Whether two periods have a day in common. */
export const overlaps = (a: Period, b: Period): boolean =>
  firstDay(a.from) <= lastDay(b.to) && firstDay(b.from) <= lastDay(a.to)

/**
 * The period that a question about the last years asks about: the full calendar years before the date of the
 * assessment (method.md section 3; head of the catalogue).
 */
export function askedPeriod(date: string, years: number): Period {
  const year = Number(date.slice(0, 4))
  return { from: String(year - years), to: String(year - 1) }
}

/** A period in words for a message: `2023-25` would be ambiguous, so both ends are given. */
export const periodWords = ({ from, to }: Period): string => (from === to ? from : `${from} to ${to}`)
