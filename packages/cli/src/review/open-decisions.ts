import type { Workspace } from '../read-workspace.ts'
import { keptProposals } from './kept-proposals.ts'

/** How many proposals in the reviews that are kept in a country nobody has decided on. */
export async function openDecisions(workspace: Workspace): Promise<number> {
  const kept = await keptProposals(workspace)
  return kept ? kept.proposals.length - kept.decided.size : 0
}
