import type * as full from './generated/analysis.ts'
import type * as written from './generated/country.ts'
import { below } from './json-pointer.ts'
import type { Part } from './read-parts.ts'

/** What is public on one country: its name, and its status in each instrument, each with its source and date. */
export interface Country {
  readonly at: full.At
  readonly iso3: string
  readonly name: string
  /** Whether it is a member of the Bali Process, or only the State responsible for a territory that is one. */
  readonly member: boolean
  /** For a territory: the State through which treaties apply to it, by its ISO 3166-1 alpha-3 code. */
  readonly parent: string | null
  readonly treaties: ReadonlyMap<string, full.Cell>
  readonly reservations: ReadonlyMap<string, full.Reservation>
  /** The bodies of the FATF global network of which it is a member. */
  readonly bodies: readonly string[]
}

/** The full shape of a document of the schema `country/1`. */
export function fillCountry({ file, value }: Part<written.CountryDocument>): Country {
  const at = (...keys: string[]) => ({ file, pointer: below('', ...keys) })
  const source = (id: string): full.TreatySource[] => {
    const found = value.sources[id]
    if (!found) return []
    return [{ at: at('sources', id), id, title: found.title, publisher: found.publisher, url: found.url }]
  }
  const cellOf = (id: string, cell: written.Treaty): full.Cell => ({
    at: at('treaties', id),
    status: cell.status,
    date: text(cell.date),
    as_of: text(cell.as_of),
    confidence: cell.confidence ?? 'sourced',
    date_confidence: cell.date_confidence ?? cell.confidence ?? 'sourced',
    mode_confidence: cell.mode_confidence ?? cell.confidence ?? 'sourced',
    note: cell.note ?? null,
    sources: (cell.sources ?? []).flatMap(source),
  })
  const reservation = (id: string, one: written.Reservation): full.Reservation => ({
    at: at('reservations', id),
    articles: one.articles ?? [],
    effect: one.effect ?? null,
    text_seen: one.text_seen ?? false,
  })
  return {
    at: { file, pointer: '' },
    iso3: value.iso3,
    name: value.name,
    member: value.member ?? true,
    parent: value.parent ?? null,
    treaties: new Map(Object.entries(value.treaties).map(([id, one]) => [id, cellOf(id, one)])),
    reservations: new Map(
      Object.entries(value.reservations ?? {}).map(([id, one]) => [id, reservation(id, one)]),
    ),
    bodies: value.fatf?.bodies ?? [],
  }
}

const text = (date: string | number | null | undefined) =>
  date === null || date === undefined ? null : String(date)
