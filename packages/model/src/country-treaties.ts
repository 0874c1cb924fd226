import { type Landing, dateText, mapped } from './country-landing.ts'
import type * as full from './generated/analysis.ts'
import type * as written from './generated/country.ts'

/** What is known of the reservations, declarations and notifications of a State to one instrument. */
export interface CountryReservation extends Readonly<full.Reservation> {
  /** True when a list names the State as having made one, whatever it says. */
  readonly recorded: boolean
  /** How far the sources reach. */
  readonly note: string | null
  readonly sources: readonly full.TreatySource[]
}

/** The treaty cells of a country, by the id of the instrument. */
export const fillTreaties = ({ treaties }: written.CountryDocument, { at, cite }: Landing) =>
  mapped(treaties, (id, cell): full.Cell => ({
    at: at('treaties', id),
    status: cell.status,
    date: dateText(cell.date),
    as_of: dateText(cell.as_of),
    confidence: cell.confidence ?? 'sourced',
    date_confidence: cell.date_confidence ?? cell.confidence ?? 'sourced',
    mode_confidence: cell.mode_confidence ?? cell.confidence ?? 'sourced',
    note: cell.note ?? null,
    sources: cite(cell.sources ?? []),
  }))

/** The reservations of a country, by the id of the instrument. */
export const fillReservations = ({ reservations }: written.CountryDocument, { at, cite }: Landing) =>
  mapped(reservations, (id, one): CountryReservation => ({
    at: at('reservations', id),
    recorded: false,
    articles: [],
    effect: null,
    text_seen: false,
    note: null,
    ...one,
    sources: cite(one.sources),
  }))
