import type * as full from './generated/analysis.ts'
import type * as written from './generated/assessment.ts'
import type { At } from './read-parts.ts'

/** What is said of the country, with everything that was left out filled in. */
export const fillContext = (at: At, value: written.Context): full.Context => ({
  at,
  situation: null,
  confidentiality: 'state',
  ...value,
})

/** What the country profile of the Forum says, with everything that was left out filled in. */
export const fillFollowTheMoney = (at: At, value: written.FollowTheMoney): full.FollowTheMoney => ({
  at,
  business_models: null,
  laundering_methods: null,
  arin_ap: null,
  asset_forfeiture_conference: null,
  arlemp: null,
  confidentiality: 'state',
  ...value,
})
