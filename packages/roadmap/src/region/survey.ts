import type { analysis } from '@rsr/model'

/** What public data show of all members: no assessment is needed for it. Members are named. */
export interface Survey {
  readonly members: number
  readonly instruments: Readonly<Record<string, SurveyedInstrument>>
  /** The instruments in pieces that fit on a page, with a row of cells for each member. */
  readonly pieces: readonly SurveyPiece[]
  readonly groups: Readonly<Record<string, SurveyedGroup>>
  readonly reservations: readonly SurveyedReservation[]
  /** Where the cells come from, as the instruments follow one another. */
  readonly sources: readonly SurveyedSource[]
}

export interface SurveyedInstrument {
  readonly id: string
  readonly short_title: string
  readonly title: string
  readonly source_url: string
  readonly counts: Readonly<Record<Standing, number>>
  /** For how many members no source was seen for the status. */
  readonly unverified: number
  /** The years of the earliest and of the latest source, as far as they have a date. */
  readonly years: Span | null
}

/** The first and the last of some dates. */
export interface Span {
  readonly from: string
  readonly to: string
}

/** A source, for which instruments it was used, and as of when. */
export interface SurveyedSource extends Pick<analysis.TreatySource, 'title' | 'publisher' | 'url'> {
  readonly instruments: readonly string[]
  readonly as_of: Span | null
}

/** How a member stands to an instrument, as far as it is counted. */
export type Standing = 'party' | 'signed' | 'none' | 'closed' | 'unknown'

/** Some instruments, with all members. */
export interface SurveyPiece {
  readonly instruments: readonly string[]
  readonly rows: readonly { readonly name: string; readonly cells: readonly SurveyCell[] }[]
}

export interface SurveyCell {
  readonly standing: Standing
  /** The year of the status, where the data have one. */
  readonly year: string | null
  /** False where no source was seen for the status. */
  readonly verified: boolean
  /** False where no source was seen for its date or its way of joining. */
  readonly dated: boolean
  readonly reservation: boolean
}

/** A group of States, and how many of its members are parties to each instrument. */
export interface SurveyedGroup {
  readonly id: string
  readonly members: number
  readonly parties: Readonly<Record<string, number>>
}

export interface SurveyedReservation {
  readonly instrument: string
  readonly name: string
  readonly articles: readonly string[]
  readonly effect: string | null
}
