import type { Assessment } from './assessment.ts'
import { fillAction } from './fill-action.ts'
import { fillAnswer } from './fill-answer.ts'
import { fillContext, fillFollowTheMoney } from './fill-context.ts'
import { fillEvidence } from './fill-evidence.ts'
import { fillFigures } from './fill-figures.ts'
import { fillHeader } from './fill-header.ts'
import { fillRequest } from './fill-request.ts'
import { fillStandardText } from './fill-standard-text.ts'
import type * as written from './generated/assessment.ts'
import { type Part, records } from './read-parts.ts'
import { singleSection } from './single-section.ts'

/** The assessment that some files hold together, with everything that was left out filled in; none without a header. */
export function fillAssessment(parts: readonly Part<written.AssessmentDocument>[]): Assessment | undefined {
  const [first] = parts
  const header = singleSection(parts, 'header', fillHeader)
  if (!first || !header) return undefined
  const requests = records(parts, 'requests', fillRequest)
  return {
    country: first.value.country,
    header,
    context: singleSection(parts, 'context', fillContext),
    follow_the_money: singleSection(parts, 'follow_the_money', fillFollowTheMoney),
    agencies: records(parts, 'agencies', (at, id, value) => ({
      at,
      id,
      mandate: null,
      unit: null,
      reply_by: null,
      ...value,
    })),
    ...fillEvidence(parts),
    answers: records(parts, 'answers', (at, id, value) =>
      fillAnswer(at, id, value, header.catalogue, requests),
    ),
    requests,
    standards: records(parts, 'standards', (at, _, value) => fillStandardText(at, value)),
    priorities: records(parts, 'priorities', (at, _, value) => ({
      at,
      summary: null,
      confidentiality: 'state' as const,
      ...value,
    })),
    treaties: records(parts, 'treaties', (at, _, { date, ...value }) => ({
      at,
      date: date === undefined ? null : String(date),
      ...value,
    })),
    figures: records(parts, 'figures', fillFigures),
    actions: records(parts, 'actions', fillAction),
    comments: records(parts, 'comments', (at, id, value) => ({
      at,
      id,
      standard: null,
      confidentiality: 'state' as const,
      ...value,
    })),
  }
}
