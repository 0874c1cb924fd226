import type { Publication } from '../analysis/publish.ts'

/** A plain value. Ids are texts, days are texts as 2026-11-25, and what is not there is null. */
export type Cell = string | number | boolean | null

/** A row of a table, by the names of its columns. */
export type Row = Readonly<Record<string, Cell>>

/** A table of a publication: what its columns hold, in their order, and its rows. */
export interface Table<Of extends Row = Row> {
  /** What a row is. */
  readonly about: string
  readonly columns: { readonly [Column in keyof Of]: string }
  readonly rows: (publication: Publication) => readonly Of[]
}

/** Declares a table: each column that a row has is described, and no other. */
export const defineTable = <Of extends Row>(table: Table<Of>): Table<Of> => table

/** Several ids or texts in one cell. */
export const listed = (items: readonly string[]): string => items.join('; ')

/** What several columns mean wherever they stand. */
export const shared = {
  country: 'ISO 3166-1 code of the country; XAA to XZZ are fictional',
  standard: 'Id of the standard',
  criterion: 'Id of the criterion, which is one question',
} as const
