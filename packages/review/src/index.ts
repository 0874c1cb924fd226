export type { Applied } from './accepted.ts'
export { changedSince } from './changed-since.ts'
export { decide } from './decide.ts'
export { type Hunk, type TextMerge, mergeText } from './merge-text.ts'
export {
  type FactToRegister,
  type MergedReviews,
  type Outcome,
  type SettledProposal,
  mergeReviews,
} from './merge-reviews.ts'
export { type ReturnedPart, type ValueMerge, mergeValue } from './merge-value.ts'
export type { Level, NamedReview, Proposal, ProposalSource } from './proposal.ts'
export { proposalsOf } from './proposals-of.ts'
export { type Decision, type Decisions, decisionsIn, readDecisions } from './read-decisions.ts'
export { readReviews, reviewEnding } from './read-reviews.ts'
export type { Holds } from './tokens.ts'
