import type { Landing } from './country-landing.ts'
import type * as full from './generated/analysis.ts'
import type * as written from './generated/country.ts'
import type { At } from './read-parts.ts'

/** A law on trafficking in persons, as the pages on it describe it. */
export interface CountryLaw {
  readonly at: At
  readonly title: string
  /** Nothing when it was not established. */
  readonly year: number | null
  /** Where the law treats a matter, by the name of the matter, as `offence`. */
  readonly articles: ReadonlyMap<string, string>
  readonly action_plan: ActionPlan | null
  readonly note: string | null
  /** The pages on which it was seen. */
  readonly pages: readonly LawPage[]
}

/** The latest national action plan or strategy against trafficking in persons that was seen. */
export interface ActionPlan {
  readonly at: At
  readonly title: string
  /** The years that it covers, in words where that is not plain; nothing when they were not established. */
  readonly period: string | null
}

/** A page on a law or a plan. */
export interface LawPage {
  readonly at: At
  readonly url: string
  /** The publication that it belongs to; nothing when only its address is recorded. */
  readonly source: full.TreatySource | null
}

export function fillLaws({ national_laws: laws = [] }: written.CountryDocument, { at, cite }: Landing) {
  return laws.map((law, index): CountryLaw => {
    const { sources, action_plan: plan, articles = {}, ...value } = law
    const own = (...keys: (string | number)[]) => at('national_laws', index, ...keys)
    return {
      at: own(),
      note: null,
      ...value,
      articles: new Map(Object.entries(articles)),
      action_plan: plan ? { at: own('action_plan'), ...plan } : null,
      pages: sources.map(({ key, url }, page) => ({
        at: own('sources', page),
        url,
        source: cite(key === undefined ? [] : [key])[0] ?? null,
      })),
    }
  })
}
