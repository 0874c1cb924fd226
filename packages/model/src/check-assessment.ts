import type { VFileMessage } from 'vfile-message'
import type { Assessment } from './assessment.ts'
import { checkAnswers } from './check/check-answers.ts'
import { checkConfidentiality } from './check/check-confidentiality.ts'
import { checkDates } from './check/check-dates.ts'
import { checkDecisions } from './check/check-decisions.ts'
import { checkFacts } from './check/check-facts.ts'
import { checkHeader, checkIds } from './check/check-ids.ts'
import { checkFollowUp } from './check/check-follow-up.ts'
import { checkPlan } from './check/check-plan.ts'
import { checkProgress } from './check/check-progress.ts'
import { checkRequests } from './check/check-requests.ts'
import { checkSources } from './check/check-sources.ts'
import { type Check, type Surroundings, checkOf } from './check/check.ts'
import { footnoteMessages } from './prose-messages.ts'
import type { SourceDocument } from './source-document.ts'
import { writtenSchemas } from './written-schema.ts'

const rules: readonly ((check: Check) => VFileMessage[])[] = [
  checkHeader,
  checkIds,
  checkSources,
  checkFacts,
  checkDates,
  checkAnswers,
  checkRequests,
  checkPlan,
  checkProgress,
  checkDecisions,
  checkFootnotes,
  checkConfidentiality,
  checkFollowUp,
]

/**
 * What is wrong with what an assessment refers to and with its answers: ids that do not exist, sources that cannot be
 * found, answers that lack what they need, facts that do not bear on the question, marks of confidentiality that
 * contradict each other (method.md section 3).
 *
 * @param assessment - one without errors, or what could be read of one with errors.
 * @param documents - those that `readAssessment` gave, for the places of the messages.
 */
export function checkAssessment(
  assessment: Assessment,
  documents: readonly SourceDocument[],
  surroundings: Surroundings,
): VFileMessage[] {
  const check = checkOf(assessment, documents, surroundings)
  return rules.flatMap((rule) => rule(check))
}

function checkFootnotes({ assessment, documents, suggest, exists }: Check): VFileMessage[] {
  return documents.flatMap((each) =>
    footnoteMessages(each, writtenSchemas.assessment, assessment.facts, suggest, (id) => exists('facts', id)),
  )
}
