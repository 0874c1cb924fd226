import type { VFileMessage } from 'vfile-message'
import type { Assessment } from '../assessment.ts'
import { message } from '../message.ts'
import { type Period, beginsAfter, isBackwards } from '../period.ts'
import type { At } from '../read-parts.ts'
import type { Check } from './check.ts'

/** Periods that end before they begin, and what is dated after the assessment. */
export function checkDates(check: Check): VFileMessage[] {
  const { assessment, place } = check
  const { header } = assessment
  const backwards = periodsOf(check)
    .filter(({ period }) => isBackwards(period))
    .map(({ at, period }) => message('period-backwards', place(at, 'period'), { ...period }))
  if (isDateInDoubt(assessment)) {
    return [...backwards, message('date-before-sources', place(header.at, 'date'), { found: header.date })]
  }
  const later = datesOf(check)
    .filter(({ date }) => beginsAfter(date, header.date))
    .map(({ at, key, date }) => message('date-after', place(at, key), { found: date, date: header.date }))
  return [...backwards, ...later]
}

/**
 * Whether the date of the assessment, rather than all others, is what is wrong: more than half of its sources, and
 * more than one, are of later years.
 */
export function isDateInDoubt({ header, sources }: Assessment): boolean {
  const later = [...sources.values()].filter(({ year }) => beginsAfter(String(year), header.date))
  return later.length > 1 && later.length > sources.size / 2
}

interface Dated {
  readonly at: At
  readonly key: string
  readonly date: string
}

/** The dates that are not after the assessment: when something was published, asked, reported, done or observed. */
function datesOf(check: Check): Dated[] {
  const { sources, answers, treaties, actions } = check.assessment
  return [
    ...[...sources.values()].map(({ at, year }) => ({ at, key: 'year', date: String(year) })),
    ...[...answers.values()].flatMap(({ requested, replies }) =>
      [...(requested ? [requested] : []), ...replies].map(({ at, date }) => ({ at, key: 'date', date })),
    ),
    ...[...actions.values()].flatMap(({ progress, closed }) =>
      [...progress, ...(closed ? [closed] : [])].map(({ at, date }) => ({ at, key: 'date', date })),
    ),
    ...[...treaties.values()].flatMap(({ at, date }) => (date === null ? [] : [{ at, key: 'date', date }])),
    ...periodsOf(check).flatMap(({ at, period, mayGoOn }) => {
      if (isBackwards(period)) return [] // has its message
      return [{ at, key: `period/${mayGoOn ? 'from' : 'to'}`, date: mayGoOn ? period.from : period.to }]
    }),
  ]
}

/**
 * The periods that are written: a fact without one has that of a source. What a text or a plan says, or what a body
 * recommends, may go on; what was counted, found or reported lies in the past.
 */
function periodsOf({ assessment, isWritten }: Check): { at: At; period: Period; mayGoOn: boolean }[] {
  return [...assessment.sources.values(), ...assessment.facts.values()].flatMap(({ at, kind, period }) => {
    const mayGoOn = kind === 'official-text' || kind === 'law' || kind === 'advice'
    return period && isWritten(at, 'period') ? [{ at, period, mayGoOn }] : []
  })
}
