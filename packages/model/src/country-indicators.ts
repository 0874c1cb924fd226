import { type Landing, dateText, mapped } from './country-landing.ts'
import type * as full from './generated/analysis.ts'
import type * as written from './generated/country.ts'
import type { At } from './read-parts.ts'

/** Selected values of one data set of a third party. They do not express a view of this project. */
export interface IndicatorSet {
  readonly at: At
  readonly id: string
  readonly source: full.TreatySource | null
  /** The date that the values describe, where the data set gives one. */
  readonly as_of: string | null
  /** How the values are to be read. */
  readonly note: string | null
  /** The values by the code of the indicator in the data set. */
  readonly values: ReadonlyMap<string, Indicator>
}

/** One indicator of a public data set, as it stands for the country. */
export interface Indicator {
  readonly at: At
  /** The code in the data set, as `M1121`. */
  readonly id: string
  /** What the indicator says, paraphrased. */
  readonly label: string
  /** The regional priority that it bears on, where the data give one. */
  readonly priority: NonNullable<written.Indicator['priority']> | null
  /** As the note of the data set explains it; nothing when it is not known. */
  readonly value: number | boolean | null
}

/** The indicators of a country, by the id of the data set. */
export const fillIndicators = ({ indicators }: written.CountryDocument, { at, cite }: Landing) =>
  mapped(indicators, (id, set): IndicatorSet => ({
    at: at('indicators', id),
    id,
    source: cite([set.source])[0] ?? null,
    as_of: dateText(set.as_of),
    note: set.note ?? null,
    values: mapped(set.values, (code, one) => ({
      at: at('indicators', id, 'values', code),
      id: code,
      priority: null,
      ...one,
    })),
  }))
