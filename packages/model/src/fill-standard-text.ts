import type * as full from './generated/analysis.ts'
import type * as written from './generated/assessment.ts'
import { type At, inside } from './read-parts.ts'

/** What an assessment writes and decides on a standard, with everything filled in. */
export function fillStandardText(at: At, value: written.StandardText): full.StandardText {
  const { assistance, impact, status, ...texts } = value
  return {
    at,
    in_law: null,
    in_practice: null,
    good_practice: null,
    gap: null,
    recommendation: null,
    confidentiality: 'state',
    ...texts,
    assistance: fillAssistance(inside(at, 'assistance'), assistance),
    impact: impact ? { at: inside(at, 'impact'), ...impact } : null,
    status: {
      law: status?.law ? { at: inside(at, 'status', 'law'), ...status.law } : null,
      practice: status?.practice ? { at: inside(at, 'status', 'practice'), ...status.practice } : null,
    },
  }
}

/** Assistance that is wanted, in the order in which it is written. */
export function fillAssistance(at: At, value: readonly written.Assistance[] = []): full.Assistance[] {
  return value.map((one, index) => ({ at: inside(at, index), ...one }))
}
