import { message } from '@rsr/model'
import type { VFileMessage } from 'vfile-message'
import type { Proposal } from './proposal.ts'
import { type Decision, type Decisions, decisionsIn } from './read-decisions.ts'

/**
 * The decision on each proposal, by its number: that on any of the changes that it stands for.
 *
 * @returns them, and a message where two decisions on the same change differ; the first one counts.
 */
export function decide(
  proposals: readonly Proposal[],
  decisions: Decisions | undefined,
): { decided: ReadonlyMap<number, Decision>; messages: VFileMessage[] } {
  const decided = new Map<number, Decision>()
  const messages: VFileMessage[] = []
  for (const each of decisions ? decisionsIn(decisions) : []) {
    const isOf = ({ from }: Proposal) =>
      from.some(({ review, id }) => review === each.review && id === each.id)
    const proposal = proposals.find(isOf)
    if (!proposal) continue
    const first = decided.get(proposal.number)
    if (!first) decided.set(proposal.number, each)
    else if (decisions && (first.decision !== each.decision || first.text !== each.text)) {
      const place = decisions.place(`/reviews/${each.review}/${each.id}/decision`)
      const values = { found: each.decision, first: first.decision, id: first.id, review: first.review }
      messages.push(message('decision-differs', place, values))
    }
  }
  return { decided, messages }
}
