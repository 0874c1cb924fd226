import { type Period, isBackwards } from '@rsr/model'
import { type Reading, folded } from './reading.ts'

const date = String.raw`(?:19|20)\d\d(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?`
const between = String.raw`\s*(?:-|–|—|/|to|until|till|and|through|up to|à|bis|al)\s*`
const range = new RegExp(`^(${date})${between}(${date}|\\d\\d)$`)
const single = new RegExp(`^${date}$`)

/** Reads a date: a year, a month or a day, as 2025, 2025-11 or 2025-11-25. */
export function understandDate(text: string): string | undefined {
  const typed = folded(text)
  return single.test(typed) ? typed : undefined
}

/**
 * Reads a period: a date, two with a dash or a word between them, or years one after the other. `2023-25` is 2023 to
 * 2025, and no month.
 */
export function understandPeriod(text: string): Reading<Period> | undefined {
  const typed = folded(text).replace(/^(?:from|between|de|von|in|years?) /, '')
  const read = readMonth(typed) ?? readRange(typed) ?? readYears(typed)
  return read && !isBackwards(read.value) ? read : undefined
}

/** `2008-10` is a month, or three years; `2023-02` is a month, or typed the wrong way round. */
function readMonth(typed: string): Reading<Period> | undefined {
  const [, year = '', short = ''] = /^((?:19|20)\d\d)-(0[1-9]|1[0-2])$/.exec(typed) ?? []
  if (year === '') return undefined
  const years = { from: year, to: year.slice(0, 2) + short }
  return isBackwards(years) || year === years.to
    ? { value: { from: typed, to: typed }, sure: 'chosen' }
    : { value: years, sure: 'doubtful' }
}

function readRange(typed: string): Reading<Period> | undefined {
  if (single.test(typed)) return { value: { from: typed, to: typed }, sure: 'chosen' }
  const [, from = '', to = ''] = range.exec(typed) ?? []
  if (from === '') return undefined
  return { value: { from, to: to.length === 2 ? from.slice(0, 2) + to : to }, sure: 'chosen' }
}

function readYears(typed: string): Reading<Period> | undefined {
  const years = typed.split(/[\s,;&]+|and/).filter((each) => each !== '')
  const isRow = years.every(
    (each, index) => /^(?:19|20)\d\d$/.test(each) && Number(each) === Number(years[0]) + index,
  )
  const [from, to] = [years[0], years.at(-1)]
  return isRow && from !== undefined && to !== undefined ? { value: { from, to }, sure: 'likely' } : undefined
}
