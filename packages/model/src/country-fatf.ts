import { type Landing, dateText, mapped } from './country-landing.ts'
import type * as full from './generated/analysis.ts'
import type * as written from './generated/country.ts'
import type { At } from './read-parts.ts'

type Ratings<Key extends 'technical' | 'effectiveness'> = ReadonlyMap<
  string,
  NonNullable<written.Fatf[Key]>[string]
>

/** What FATF and its regional bodies have published on a State. A rating is not an answer by itself. */
export interface CountryFatf {
  readonly at: At
  /** The edition of the Methodology by which it was assessed; nothing where no evaluation is published. */
  readonly method: '2013' | '2022' | null
  /** When the mutual evaluation report was published. */
  readonly report: string | null
  /** The date of the latest ratings, which follow-up reports may have changed. */
  readonly ratings_as_of: string | null
  /** Ratings of Recommendations, as `R3`. */
  readonly technical: Ratings<'technical'>
  /** Ratings of immediate outcomes, as `IO1`. */
  readonly effectiveness: Ratings<'effectiveness'>
  readonly list: NonNullable<written.Fatf['list']> | null
  readonly list_as_of: string | null
  readonly note: string | null
  readonly sources: readonly full.TreatySource[]
}

export function fillFatf({ fatf }: written.CountryDocument, { at, cite }: Landing): CountryFatf | null {
  if (!fatf) return null
  return {
    at: at('fatf'),
    method: fatf.method ?? null,
    report: dateText(fatf.report),
    ratings_as_of: dateText(fatf.ratings_as_of),
    technical: mapped(fatf.technical, (_, rating) => rating),
    effectiveness: mapped(fatf.effectiveness, (_, rating) => rating),
    list: fatf.list ?? null,
    list_as_of: dateText(fatf.list_as_of),
    note: fatf.note ?? null,
    sources: cite(fatf.sources),
  }
}
