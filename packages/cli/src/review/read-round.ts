import { basename } from 'node:path'
import type { InputFile } from '@rsr/model'
import {
  type Decisions,
  type MergedReviews,
  type NamedReview,
  changedSince,
  mergeReviews,
  readDecisions,
  readReviews,
} from '@rsr/review'
import type { VFileMessage } from 'vfile-message'
import { CommandError, exitCode } from '../exit-code.ts'
import { readOffice } from '../read-office.ts'
import { type Workspace, readWorkspace } from '../read-workspace.ts'
import type { Terminal } from '../terminal.ts'
import { expectDraftsOf, findCountry } from './find-country.ts'
import { levelWords } from './level-words.ts'
import type { ReviewedFile } from './read-reviewed.ts'
import { countryFolder, reviewFilesIn } from './review-files.ts'

/** The reviews of a country, with those that were just read, the decisions on them, and what becomes of each proposal. */
export interface Round {
  readonly workspace: Workspace
  /** The folder of the country. */
  readonly folder: string
  readonly reviewed: readonly ReviewedFile[]
  /** By their names. */
  readonly reviews: readonly NamedReview[]
  readonly kept: readonly string[]
  readonly decisionsFile: InputFile | undefined
  readonly decisions: Decisions | undefined
  readonly merged: MergedReviews
  /** What is wrong with what is kept. */
  readonly messages: readonly VFileMessage[]
  readonly notes: readonly string[]
}

/**
 * Reads all that is known of the reviews of a country.
 *
 * @param country - its folder; where none is given, it is found by the reviewed files.
 * @throws CommandError when a reviewed file is of another country, or is not the one that is kept under its name.
 */
export async function readRound(
  reviewed: readonly ReviewedFile[],
  country: string | undefined,
  terminal: Terminal,
): Promise<Round> {
  const path = country ?? (reviewed.length > 0 ? findCountry(reviewed, terminal) : '.')
  const workspace = await readWorkspace(path, terminal.cwd, readOffice)
  const folder = countryFolder(workspace)
  expectDraftsOf(workspace, folder, reviewed)
  const found = await reviewFilesIn(folder, workspace.folder)
  const kept = readReviews(found?.reviews ?? [])
  expectSame(reviewed, kept.reviews)
  const names = kept.reviews.map(({ name }) => name)
  const reviews = [...kept.reviews, ...reviewed.filter(({ name }) => !names.includes(name))]
    .map(({ name, review }) => ({ name, review }))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
  const levels = levelWords()
  const { decisions, messages } = found?.decisions
    ? readDecisions(found.decisions, reviews, levels)
    : { messages: [] }
  const { catalogue, country: known, office } = workspace
  const files = workspace.files.filter((file) => !office.files.includes(file))
  const merged = mergeReviews({
    files,
    reviews,
    decisions,
    surroundings: { catalogue, country: known },
    levels,
  })
  return {
    workspace,
    folder,
    reviewed,
    reviews,
    kept: names,
    decisionsFile: found?.decisions,
    decisions,
    merged,
    messages: [...kept.messages, ...messages],
    notes: [...reviewed.flatMap((each) => each.notes), ...notesOnEdition(workspace, reviews, merged)],
  }
}

/** A review that is kept is that of one file. */
function expectSame(reviewed: readonly ReviewedFile[], kept: readonly NamedReview[]): void {
  const keptOf = (text: string) => kept.find(({ review }) => JSON.stringify(review) === text)
  for (const { name, review, shown } of reviewed) {
    const text = JSON.stringify(review)
    const same = kept.find((each) => each.name === name)
    if (same && JSON.stringify(same.review) !== text) {
      throw new CommandError(
        exitCode.usage,
        `\`${shown}\` is not the file that was kept as \`${name}\`: decisions were asked for on that one. Give this file another name, as \`${name}-2.docx\``,
      )
    }
    const other = review.changes.length + review.threads.length > 0 ? keptOf(text) : undefined
    if (other && other.name !== name) {
      throw new CommandError(
        exitCode.usage,
        `\`${basename(shown)}\` says the same as the review that is kept as \`${other.name}\`: each reviewed file is read once`,
      )
    }
  }
}

function notesOnEdition(
  { assessment, documents }: Workspace,
  reviews: readonly NamedReview[],
  { proposals }: MergedReviews,
): string[] {
  const now = assessment?.header.date ?? ''
  const older = reviews.filter(({ review }) => review.document.date !== '' && review.document.date !== now)
  const changed = proposals.filter(
    (each) => each.outcome.kind !== 'already' && changedSince(each, reviews, documents),
  )
  const numbers = changed.map(({ number }) => number).join(', ')
  return [
    ...older.map(
      ({ name: review, review: { document } }) =>
        `${review} is on the edition of ${document.date}; ${now === '' ? 'that of the assessment cannot be read' : `the assessment is now that of ${now}`}. Its changes are merged with what was changed here since.`,
    ),
    ...(changed.length === 0
      ? []
      : [
          `Changed here since the draft was made, in the passages of: ${numbers}. Both changes are merged, word by word.`,
        ]),
  ]
}
