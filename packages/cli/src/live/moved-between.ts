import type { analysis } from '@rsr/model'
import {
  type Publication,
  type Release,
  type StandardChange,
  compareEditions,
  publishEditions,
} from '@rsr/roadmap'
import { hasMoved } from '../compare/standard-in-words.ts'

/** What moved by a change of the files. */
export interface Moved {
  /** Those whose status, gap or recommendation is another one. */
  readonly standards: readonly StandardChange[]
  readonly newer: Publication
}

/** What moved between two states of one assessment; nothing where it has become that of another country. */
export function movedBetween(
  before: analysis.AnalysisDocument,
  after: analysis.AnalysisDocument,
  release: Release,
): Moved | undefined {
  if (before.country.iso3 !== after.country.iso3) return undefined
  const { older, newer } = publishEditions(before, after, { release })
  const all = Object.values(compareEditions(older, newer).standards)
  return { standards: all.filter((each) => each.change === 'kept' && hasMoved(each)), newer }
}
