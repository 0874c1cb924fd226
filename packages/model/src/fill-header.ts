import type * as full from './generated/analysis.ts'
import type * as written from './generated/assessment.ts'
import type { At } from './read-parts.ts'

/** What cover and document control say, with everything that was left out filled in. */
export const fillHeader = (at: At, value: written.Header): full.Header => ({
  at,
  country_name: null,
  notice: null,
  consultations: null,
  clearance: null,
  supersedes: null,
  limits: null,
  regional_consent: null,
  ...value,
  next_review: value.next_review === undefined ? null : String(value.next_review),
})
