import type * as full from './generated/analysis.ts'
import type * as written from './generated/assessment.ts'
import { type At, inside } from './read-parts.ts'

/** A series of figures as it is written: the chapter in which it stands is computed. */
export type WrittenFigures = Omit<full.Figures, 'priority'>

/** A series of figures with everything filled in, its years in order. */
export function fillFigures(
  at: At,
  id: string,
  { sources, values, ...rest }: written.Figures,
): WrittenFigures {
  return {
    at,
    id,
    unit: null,
    note: null,
    confidentiality: 'state',
    ...rest,
    values,
    sources: fillCitations(at, sources),
  }
}

/** Citations below a record, each with its place. */
export function fillCitations(at: At, sources: readonly written.Citation[]): full.Citation[] {
  return sources.map((citation, index) => ({
    at: inside(at, 'sources', index),
    pinpoint: null,
    ...citation,
  }))
}
