import {
  type EditedSource,
  type InputFile,
  type Surroundings,
  applyWhatHolds,
  checkFiles,
  readAssessment,
} from '@rsr/model'
import type { VFileMessage } from 'vfile-message'
import type { Accepted, Applied } from './accepted.ts'
import { applyProposals } from './apply-proposals.ts'
import { decide } from './decide.ts'
import type { Level, NamedReview, Proposal } from './proposal.ts'
import { proposalsOf } from './proposals-of.ts'
import type { Decision, Decisions } from './read-decisions.ts'

/**
 * What became of a proposal: `open`, nobody has decided; `not-accepted` and `noted`, as decided; of those accepted,
 * `taken`, `merged` or `already` in the files; `by-hand`, accepted, and not in the files of the assessment; `conflict`, the
 * same words were changed here since, for a person to settle; `refused`, it would make the assessment wrong.
 */
export type Outcome =
  | { readonly kind: 'open' | 'not-accepted' | 'noted' }
  | Applied
  | { readonly kind: 'refused'; readonly messages: readonly VFileMessage[] }

/** A proposal, what an office decided on it, and what became of it; no decision is `null`. */
export interface SettledProposal extends Proposal {
  readonly decision: Decision | null
  readonly outcome: Outcome
}

/** A footnote of a reviewer whose proposal was accepted: a fact to be registered by a person, with its source. */
export interface FactToRegister {
  readonly proposal: number
  readonly name: string
  readonly text: string
}

/** What comes of reviews and of the decisions on them. */
export interface MergedReviews {
  readonly proposals: readonly SettledProposal[]
  /** The files that change, to be written as they are; each with its changes, to be shown. */
  readonly edited: readonly EditedSource[]
  readonly facts: readonly FactToRegister[]
}

/**
 * Merges what reviewers changed in a draft into the files of the assessment, as far as it is accepted. A change is never
 * made unseen: without a decision it stays open. One that would give an error that is not there now is refused with the
 * message that `rsr check` would give, and the others are made without it.
 *
 * @param input - `files` of the assessment as they are now; the reviews, the decisions on them from `readDecisions`, and what the assessment is checked against; `levels` are the words for the
 *   four levels, in small letters, as the document that was sent has them.
 * @returns every proposal with its decision and what became of it. Without an accepted one, no file changes.
 *
 * @example
 * const { proposals, edited } = mergeReviews({ files, reviews, decisions, surroundings, levels })
 * for (const { file } of edited) await writeFile(file.path, file.bytes)
 */
export function mergeReviews(input: {
  readonly files: readonly InputFile[]
  readonly reviews: readonly NamedReview[]
  readonly decisions?: Decisions | undefined
  readonly surroundings: Surroundings
  readonly levels: ReadonlyMap<string, Level>
}): MergedReviews {
  const { files, reviews, decisions, surroundings, levels } = input
  const proposals = proposalsOf(reviews, levels)
  const decided = decide(proposals, decisions)
  const accepted = proposals.flatMap((proposal): Accepted[] => {
    const decision = decided.get(proposal.number)
    return decision && (decision.decision === 'accepted' || decision.decision === 'partly')
      ? [{ proposal, decision }]
      : []
  })
  const inputs = { files, documents: readAssessment(files).documents, reviews, surroundings }
  const {
    result: { edited, applied },
    refused,
  } = applyWhatHolds(
    accepted,
    (some) => applyProposals(inputs, some),
    () => checkFiles(files, surroundings),
  )
  const errorsOf = new Map([...refused].map(([{ proposal }, errors]) => [proposal.number, errors]))
  const settled = proposals.map((proposal): SettledProposal => {
    const decision = decided.get(proposal.number) ?? null
    const reasons = errorsOf.get(proposal.number)
    const outcome: Outcome = reasons
      ? { kind: 'refused', messages: reasons }
      : (applied.get(proposal.number) ?? { kind: outcomeOf(decision) })
    return { ...proposal, decision, outcome }
  })
  const made = settled.filter(({ outcome }) =>
    ['taken', 'merged', 'already', 'by-hand'].includes(outcome.kind),
  )
  const facts = made.flatMap(({ number, footnotes }) =>
    footnotes.map((each) => ({ proposal: number, ...each })),
  )
  return { proposals: settled, edited, facts }
}

const outcomeOf = (decision: Decision | null) =>
  decision?.decision === 'noted' || decision?.decision === 'not-accepted' ? decision.decision : 'open'
