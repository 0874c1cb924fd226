import type { VFileMessage } from 'vfile-message'
import type { WrittenAnswer } from '../fill-answer.ts'
import type { OutlinedCriterion } from '../catalogue-outline.ts'
import type * as full from '../generated/analysis.ts'
import { message } from '../message.ts'
import { askedPeriod, overlaps, periodWords } from '../period.ts'
import type { Check } from './check.ts'
import { isDateInDoubt } from './check-dates.ts'
import { supersedings } from './check-facts.ts'

/** The rule on the facts of an answer: that they exist, and bear on what the question asks (method.md section 3). */
export function checkEvidence(check: Check): (answer: WrittenAnswer) => VFileMessage[] {
  const { assessment, catalogue } = check
  const { by } = supersedings(assessment)
  const asOf = isDateInDoubt(assessment) ? null : assessment.header.date
  return (answer) => {
    const missing = unknownFacts(answer, check)
    const criterion = catalogue.criteria.get(answer.id)
    if (!criterion || answer.same !== null) return missing
    const sides = [...missing, ...bothSides(answer, check), ...superseded(answer, by, check)]
    if (answer.answer === 'no') return [...sides, ...otherSide(answer, check)]
    if (answer.answer !== 'yes' && answer.answer !== 'partly') return sides
    const facts = answer.for.flatMap((id) => assessment.facts.get(id) ?? [])
    return [
      ...sides,
      ...(facts.length === answer.for.length ? bearing(answer, criterion, facts, check) : []),
      ...(asOf === null ? [] : outsidePeriod(answer, criterion, facts, asOf, check)),
    ]
  }
}

function unknownFacts(answer: WrittenAnswer, { assessment, place, unknown, exists }: Check): VFileMessage[] {
  return (['for', 'against'] as const).flatMap((key) =>
    answer[key].flatMap((id, index) => {
      if (exists('facts', id)) return []
      return [unknown('fact-unknown', place(answer.at, `${key}/${index}`), id, assessment.facts)]
    }),
  )
}

function bothSides(answer: WrittenAnswer, { place }: Check): VFileMessage[] {
  return answer.against.flatMap((id, index) =>
    answer.for.includes(id)
      ? [message('fact-on-both-sides', place(answer.at, `against/${index}`), { id })]
      : [],
  )
}

/** What supports the answer and is replaced by a fact that the answer does not name. */
function superseded(
  answer: WrittenAnswer,
  by: ReadonlyMap<string, readonly string[]>,
  { place }: Check,
): VFileMessage[] {
  const key = answer.answer === 'no' ? 'against' : 'for'
  if (answer.answer !== 'no' && answer.answer !== 'yes' && answer.answer !== 'partly') return []
  return answer[key].flatMap((fact, index) => {
    const later = by.get(fact) ?? []
    if (later.some((id) => answer.for.includes(id) || answer.against.includes(id))) return []
    return later
      .slice(0, 1)
      .map((id) => message('fact-superseded', place(answer.at, `${key}/${index}`), { fact, later: id }))
  })
}

/** `for` is read as "for this answer" by some; it means "for yes". */
function otherSide(answer: WrittenAnswer, { place }: Check): VFileMessage[] {
  if (answer.for.length === 0 || answer.against.length > 0) return []
  return [message('facts-on-other-side', place(answer.at, 'for', 'key'), {})]
}

/** Whether there are facts, and one of a kind that can answer the question on its axis. */
function bearing(
  answer: WrittenAnswer,
  { id, axis }: OutlinedCriterion,
  facts: readonly full.Fact[],
  { place }: Check,
): VFileMessage[] {
  if (facts.length === 0) {
    const values = { id, answer: answer.answer ?? '' }
    return [message('answer-without-fact', place(answer.at, undefined, 'key'), values)]
  }
  const [rule, kinds] = axis === 'law' ? ofLaw : ofUse
  if (!facts.every(({ kind }) => kinds.includes(kind))) return []
  return [message(rule, place(answer.at, 'for', 'key'), { id })]
}

/** The kinds of fact that say nothing on practice, and those that say nothing established on the law. */
const ofUse: readonly ['fact-not-of-use', readonly full.Fact['kind'][]] = [
  'fact-not-of-use',
  ['law', 'advice'],
]
const ofLaw: readonly ['fact-not-of-law', readonly full.Fact['kind'][]] = [
  'fact-not-of-law',
  ['allegation', 'advice'],
]

function outsidePeriod(
  answer: WrittenAnswer,
  { window }: OutlinedCriterion,
  facts: readonly full.Fact[],
  asOf: string,
  { place }: Check,
): VFileMessage[] {
  if (window === null) return []
  const asked = askedPeriod(asOf, window)
  return facts
    .filter(({ period }) => period !== null && !overlaps(period, asked))
    .map(({ id, period }) => {
      const values = { fact: id, covers: period ? periodWords(period) : '', asks: periodWords(asked) }
      return message('fact-outside-period', place(answer.at, `for/${answer.for.indexOf(id)}`), values)
    })
}
