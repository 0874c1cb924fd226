import { message } from '@rsr/model'
import type { VFileMessage } from 'vfile-message'
import type { Proposal } from './proposal.ts'
import { type Decision, type Decisions, decisionsIn } from './read-decisions.ts'

/** The decision on each proposal, by its number: the first one on any of the changes that it stands for. */
export function decide(
  proposals: readonly Proposal[],
  decisions: Decisions | undefined,
): ReadonlyMap<number, Decision> {
  return new Map(
    pairs(proposals, decisions)
      .toReversed()
      .map(([{ number }, decision]) => [number, decision]),
  )
}

/** Messages on decisions that differ from another one on the same change, which several reviewers made alike. */
export function differingDecisions(proposals: readonly Proposal[], decisions: Decisions): VFileMessage[] {
  const first = decide(proposals, decisions)
  return pairs(proposals, decisions).flatMap(([{ number }, each]) => {
    const other = first.get(number) ?? each
    if (other.decision === each.decision && other.text === each.text) return []
    const place = decisions.place(`/reviews/${each.review}/${each.id}/decision`)
    const values = { found: each.decision, first: other.decision, id: other.id, review: other.review }
    return [message('decision-differs', place, values)]
  })
}

function pairs(
  proposals: readonly Proposal[],
  decisions: Decisions | undefined,
): (readonly [Proposal, Decision])[] {
  const byChange = new Map(
    proposals.flatMap((proposal) => proposal.from.map((each) => [nameOf(each), proposal] as const)),
  )
  return (decisions ? decisionsIn(decisions) : []).flatMap((each) => {
    const proposal = byChange.get(nameOf(each))
    return proposal ? [[proposal, each] as const] : []
  })
}

const nameOf = ({ review, id }: { readonly review: string; readonly id: string }) => `${review} ${id}`
