import type { Country, Period, analysis } from '@rsr/model'
import type { ProposedSource } from './proposal.ts'

/** What says it, in a sentence: its publisher stands with its source, and where it was seen is never named. */
export const saidBy = ({ title }: Pick<analysis.TreatySource, 'title'>) => `“${title}”`

/** What to cite, in a remark. */
export const attribution = ({ title, publisher }: Pick<analysis.TreatySource, 'title' | 'publisher'>) =>
  `“${title}” (${publisher})`

/** Several in a row: `a, b and c`. */
export const listed = (words: readonly string[]) =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`

/** A day, a month or a year, as a period; nothing for words. */
export const periodOf = (date: string | null | undefined): Period | null =>
  typeof date === 'string' && /^\d{4}(-\d\d){0,2}$/.test(date) ? { from: date, to: date } : null

/**
 * A source of the public data as an assessment registers it. The data have no years of publication: the year is the one
 * that the title gives, or else the last one that the source describes, or else the present one.
 *
 * @param url - that of the page, where it is narrower than that of the source.
 */
export function proposedSource(
  cited: analysis.TreatySource,
  { sources }: Country,
  date: string,
  url: string | null = cited.url,
): ProposedSource {
  const source = sources.get(cited.id)
  const year = /\b(?:19|20)\d\d\b/.exec(cited.title)?.[0] ?? /\d{4}/.exec(source?.as_of ?? date)?.[0] ?? date
  return {
    id: cited.id,
    kind: 'independent-report',
    title: cited.title,
    publisher: cited.publisher,
    year: Number(year.slice(0, 4)),
    url: url ?? '',
    seen_in: source?.seen_in ?? null,
  }
}
