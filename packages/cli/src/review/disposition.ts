import type { Origin } from '@rsr/document'
import type { NamedReview, SettledProposal } from '@rsr/review'
import { tellProposal } from './told-proposal.ts'

/** The columns of the disposition of comments. */
export const dispositionHead = ['No.', 'Who', 'Where', 'Change or comment', 'Decision', 'Reason'] as const

/** A row of the disposition of comments, and where it comes from. */
export interface DispositionRow {
  readonly cells: readonly string[]
  readonly origin: Origin
}

/** What became of every change and every comment, a row each. */
export function dispositionOf(
  proposals: readonly SettledProposal[],
  reviews: readonly NamedReview[],
): DispositionRow[] {
  return proposals.map((proposal) => {
    const { number, who, chapter, where, passage, what, reason } = tellProposal(proposal, reviews)
    const place = [...new Set([chapter, where, passage])].filter((part) => part !== '').join('; ')
    const { review = '', id = '' } = proposal.from[0] ?? {}
    const given = reason === '' ? what : `${what} (Reason given: ${reason})`
    return {
      cells: [String(number), who, place, given, decisionOf(proposal), proposal.decision?.reason ?? ''],
      origin: { file: `reviews/${review}.review.json`, pointer: `#${id}` },
    }
  })
}

const decisions = {
  accepted: 'Accepted',
  partly: 'Accepted in part',
  'not-accepted': 'Not accepted',
  noted: 'Noted',
} as const

function decisionOf({ decision }: SettledProposal): string {
  if (!decision) return 'Open'
  const text = decision.decision === 'partly' && decision.text !== null ? `: ${decision.text}` : ''
  return `${decisions[decision.decision]}${text}`
}
