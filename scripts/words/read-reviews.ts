import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { examples } from '../../test/read-example.ts'

/** What the official of a ministry would do to a draft, as data. */
export interface Review {
  /** The name of its file, which begins with that of the document. */
  readonly name: string
  readonly document: (typeof examples)[number]
  readonly reviewer: string
  /** Whether changes were tracked. */
  readonly tracked: boolean
  readonly edits: readonly Edit[]
}

/** One edit: where, the words that are found there, and what is done to them. */
export interface Edit {
  /** The id of a table, or of the heading of a chapter or a section. */
  readonly section: string
  readonly find: string
  /** Which of several places of these words in the section, from 1. */
  readonly nth?: number
  readonly replace?: string
  readonly delete?: true
  /** Words behind those that are found. */
  readonly insert?: string
  readonly comment?: string
}

const folder = join(import.meta.dirname, '../../test/reviews')

/** The reviews of the draft of an example, sorted by name. */
export function readReviews(document: Review['document']): Review[] {
  return readdirSync(folder)
    .toSorted()
    .filter((file) => file.startsWith(document))
    .map((file) => ({
      name: file.replace('.yaml', ''),
      ...(parse(readFileSync(join(folder, file), 'utf8')) as Omit<Review, 'name'>),
    }))
}
