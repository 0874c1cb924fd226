import type * as full from './generated/analysis.ts'
import type * as written from './generated/assessment.ts'

/** A period whose years may be written as numbers. */
export function fillPeriod(period: written.Period | undefined): full.Period | null {
  return period ? { from: String(period.from), to: String(period.to) } : null
}
