import type { Round } from './read-round.ts'
import { shownProposals } from './round-in-words.ts'

/** The same for other programs. */
export function roundAsData(round: Round) {
  const { workspace, reviews, merged, notes } = round
  return {
    country: workspace.assessment?.country ?? null,
    reviews: reviews.map(({ name, review: { document, program, counts } }) => ({
      name,
      document,
      program,
      counts,
    })),
    proposals: shownProposals(round).map(({ outcome, ...proposal }) => ({
      ...proposal,
      outcome:
        outcome.kind === 'refused'
          ? {
              kind: outcome.kind,
              messages: outcome.messages.map(({ ruleId, reason }) => ({ id: ruleId, message: reason })),
            }
          : outcome,
    })),
    facts: merged.facts,
    notes,
  }
}
