import type { Publication } from '../analysis/publish.ts'
import { actionsRows } from './actions-rows.ts'
import { criteriaRows, evidenceRows, questionsRows } from './criteria-rows.ts'
import { editionRows, talliesRows, treatiesRows } from './edition-rows.ts'
import { citationsRows, factsRows, figuresRows, sourcesRows } from './evidence-rows.ts'
import { progressRows } from './progress-rows.ts'
import { gapsRows, standardsRows } from './standards-rows.ts'
import type { Row } from './table.ts'

/** The tables of a publication by name: their columns are the heads of CSV files, and what the documentation says. */
export const tables = {
  edition: editionRows,
  standards: standardsRows,
  criteria: criteriaRows,
  evidence: evidenceRows,
  gaps: gapsRows,
  actions: actionsRows,
  progress: progressRows,
  facts: factsRows,
  citations: citationsRows,
  sources: sourcesRows,
  figures: figuresRows,
  treaties: treatiesRows,
  tallies: talliesRows,
  questions: questionsRows,
}

type Tables = typeof tables
type RowOf<Name extends keyof Tables> = Tables[Name]['rows'] extends (
  of: Publication,
) => readonly (infer Of)[]
  ? Of
  : Row

/** The rows of every table of a publication. */
export type Rows = { readonly [Name in keyof Tables]: readonly RowOf<Name>[] }

/**
 * A publication as flat rows of plain values, to be put into a database: by table, in the order of the documents.
 *
 * @param publication - what a release shows; what it withholds is in no row.
 *
 * @example
 * rowsOf(publication).standards[0]?.law_low // 'party'
 */
export const rowsOf = (publication: Publication): Rows => ({
  edition: tables.edition.rows(publication),
  standards: tables.standards.rows(publication),
  criteria: tables.criteria.rows(publication),
  evidence: tables.evidence.rows(publication),
  gaps: tables.gaps.rows(publication),
  actions: tables.actions.rows(publication),
  progress: tables.progress.rows(publication),
  facts: tables.facts.rows(publication),
  citations: tables.citations.rows(publication),
  sources: tables.sources.rows(publication),
  figures: tables.figures.rows(publication),
  treaties: tables.treaties.rows(publication),
  tallies: tables.tallies.rows(publication),
  questions: tables.questions.rows(publication),
})
