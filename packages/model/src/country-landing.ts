import type * as full from './generated/analysis.ts'
import type * as written from './generated/country.ts'
import { below } from './json-pointer.ts'
import { type PublicSource, citing, fillSource } from './public-source.ts'
import type { At, Part } from './read-parts.ts'

/** What the records of one country's file are filled with: their places, and what they cite. */
export interface Landing {
  readonly sources: ReadonlyMap<string, PublicSource>
  readonly at: (...keys: (string | number)[]) => At
  readonly cite: (ids: readonly string[]) => full.TreatySource[]
}

export function landingOf({ file, value }: Part<written.CountryDocument>): Landing {
  const at = (...keys: (string | number)[]) => ({ file, pointer: below('', ...keys) })
  const sources = mapped(value.sources, (id, source) => fillSource(at('sources', id), id, source))
  return { sources, at, cite: (ids) => citing(sources, ids) }
}

/** A date, which a file may write as a number, or nothing. */
export const dateText = (date: string | number | null | undefined) =>
  date === null || date === undefined ? null : String(date)

/** Some written records by their ids, each with its full shape. */
export const mapped = <Written, Full>(
  records: Readonly<Record<string, Written>> | undefined,
  fill: (id: string, record: Written) => Full,
): ReadonlyMap<string, Full> =>
  new Map(Object.entries(records ?? {}).map(([id, record]) => [id, fill(id, record)]))
