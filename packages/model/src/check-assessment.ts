import type { VFileMessage } from 'vfile-message'
import type { ReadAssessment } from './read-assessment.ts'
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
 * All that is wrong with an assessment: with its files, and with what it refers to and its answers: ids that do not exist, sources that cannot be
 * found, answers that lack what they need, facts that do not bear on the question, marks of confidentiality that
 * contradict each other (method.md section 3).
 *
 * @param read - what `readAssessment` gave. Of an assessment with errors, what could be read is looked at.
 * @returns the messages of `read`, and those on what it holds. With an error among them, `hasErrors`, it is not analysed.
 */
export function checkAssessment(
  { value, partial, documents, messages }: ReadAssessment,
  surroundings: Surroundings,
): VFileMessage[] {
  const assessment = value ?? partial
  if (!assessment) return [...messages]
  const check = checkOf(assessment, documents, surroundings)
  return [...messages, ...rules.flatMap((rule) => rule(check))]
}

function checkFootnotes({ assessment, documents, suggest, exists }: Check): VFileMessage[] {
  return documents.flatMap((each) =>
    footnoteMessages(each, writtenSchemas.assessment, assessment.facts, suggest, (id) => exists('facts', id)),
  )
}
