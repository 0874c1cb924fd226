import { hasErrors } from '@rsr/model'
import type { Decision, Decisions, NamedReview, Proposal } from '@rsr/review'
import { countryFolder, reviewFilesIn } from './review-files.ts'

/** What the reviews that are kept in a country propose, and what was decided. */
export interface KeptProposals {
  readonly reviews: readonly NamedReview[]
  readonly proposals: readonly Proposal[]
  /** By the number of the proposal. */
  readonly decided: ReadonlyMap<number, Decision>
  readonly decisions: Decisions | undefined
  /** Whether reviews or decisions are damaged, so that this is not all. */
  readonly isDamaged: boolean
}

/** Reads the reviews that are kept in a country; nothing where there are none. */
export async function keptProposals(
  workspace: Parameters<typeof countryFolder>[0],
): Promise<KeptProposals | undefined> {
  const found = await reviewFilesIn(countryFolder(workspace), workspace.folder)
  if (!found) return undefined
  const [{ decide, proposalsOf, readDecisions, readReviews }, { levelWords }] = await Promise.all([
    import('@rsr/review'),
    import('./level-words.ts'),
  ])
  const { reviews, messages } = readReviews(found.reviews)
  const levels = levelWords()
  const proposals = proposalsOf(reviews, levels)
  const read = found.decisions ? readDecisions(found.decisions, reviews, levels) : { messages: [] }
  return {
    reviews,
    proposals,
    decided: decide(proposals, read.decisions),
    decisions: read.decisions,
    isDamaged: hasErrors([...messages, ...read.messages]),
  }
}
