import type { Workspace } from '../read-workspace.ts'
import { countryFolder, reviewFilesIn } from './review-files.ts'

/** How many proposals in the reviews that are kept in a country nobody has decided on. */
export async function openDecisions(workspace: Workspace): Promise<number> {
  const found = await reviewFilesIn(countryFolder(workspace), workspace.folder)
  if (!found) return 0
  const [{ decide, proposalsOf, readDecisions, readReviews }, { levelWords }] = await Promise.all([
    import('@rsr/review'),
    import('./level-words.ts'),
  ])
  const { reviews } = readReviews(found.reviews)
  const levels = levelWords()
  const proposals = proposalsOf(reviews, levels)
  const decisions = found.decisions && readDecisions(found.decisions, reviews, levels).decisions
  return proposals.length - decide(proposals, decisions).size
}
