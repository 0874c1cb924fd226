import type { VFileMessage } from 'vfile-message'
import type { WrittenAnswer } from '../fill-answer.ts'
import { earlierTextOf } from '../earlier-text-of.ts'
import { message } from '../message.ts'
import type { Check } from './check.ts'
import { checkEvidence } from './check-evidence.ts'
import { checkSame } from './check-same.ts'

/** What answers lack, and what they hold that does not go together. */
export function checkAnswers(check: Check): VFileMessage[] {
  const { assessment, catalogue, place } = check
  const { selection } = assessment.header
  // Answers to a selection that a layout has of its own are used by its documents.
  const ofLayouts = [...catalogue.selections.values()].filter((one) => one.beside)
  const own = catalogue.selections.get(selection)?.standards ?? []
  const selected = new Set(
    own.length === 0 ? [] : [...own, ...ofLayouts.flatMap(({ standards }) => standards)],
  )
  const isSelected = ({ id }: WrittenAnswer) =>
    selected.size === 0 || selected.has(catalogue.criteria.get(id)?.standard ?? '')
  const answers = [...assessment.answers.values()].filter(({ id }) => catalogue.criteria.has(id))
  // An answer outside the selection is used where one inside it points to it.
  const pointedAt = new Set(answers.filter(isSelected).map(({ same }) => same))
  const evidence = checkEvidence(check)
  const used = answers.filter((answer) => isSelected(answer) || pointedAt.has(answer.id))
  return [
    ...answers
      .filter((answer) => !isSelected(answer) && !pointedAt.has(answer.id))
      .map(({ at, id }) =>
        message('criterion-outside-selection', place(at, undefined, 'key'), { id, selection }),
      ),
    ...checkSame(used, check),
    ...used.flatMap((answer) => [
      ...completeness(answer, check),
      ...changed(answer, check),
      ...beside(answer, check),
      ...evidence(answer),
    ]),
  ]
}

/** What each kind of answer cannot be without. */
function completeness({ id, at, ...given }: WrittenAnswer, check: Check): VFileMessage[] {
  const { catalogue, place, unknown } = check
  if (given.same !== null) {
    return given.answer === null ? [] : [message('answer-twice', place(at, 'answer', 'key'), {})]
  }
  if (given.answer === null) {
    const told = given.replies.map(({ agency, answer }) => `${agency}: ${answer}`).join(', ')
    return given.replies.length > 0
      ? [message('answer-undecided', place(at, undefined, 'key'), { id, replies: told })]
      : [message('answer-missing', place(at, undefined, 'key'), { id })]
  }
  if (given.answer === 'not-provided' && !given.requested) {
    return [message('request-missing', place(at, 'answer'), {})]
  }
  if (given.requested && !catalogue.agencyKinds.has(given.requested.agency)) {
    const where = place(given.requested.at, 'agency')
    return [unknown('agency-unknown', where, given.requested.agency, catalogue.agencyKinds)]
  }
  if (given.answer === 'not-applicable' && given.reason === null) {
    return [message('reason-missing', place(at, 'answer'), {})]
  }
  return []
}

/** An answer to a text of the question that has changed since (method.md section 8). */
function changed(
  { id, at, catalogue: found }: WrittenAnswer,
  { catalogue, place, isWritten }: Check,
): VFileMessage[] {
  const criterion = catalogue.criteria.get(id)
  const earlier = criterion && earlierTextOf(criterion, found)
  if (!earlier) return []
  const where = isWritten(at, 'catalogue') ? place(at, 'catalogue') : place(at, undefined, 'key')
  const values = { id, found, was: earlier.question, expected: catalogue.edition }
  return [message('question-changed', where, values)]
}

/** The keys that go with one answer only, and what else to do with what they hold. */
const goesWith = [
  ['reason', 'not-applicable', 'Write it under `note`, or correct the answer.'],
  [
    'requested',
    'not-provided',
    'Correct the answer, or leave `requested` out: what has come is a fact with its source.',
  ],
] as const

/** What stands beside an answer that it does not go with. */
function beside(answer: WrittenAnswer, { assessment, place }: Check): VFileMessage[] {
  const { at, same } = answer
  const value = same === null ? answer.answer : assessment.answers.get(same)?.answer
  if (!value || (same !== null && answer.answer !== null)) return [] // has its message
  const keys = goesWith
    .filter(([key, expected]) => answer[key] !== null && value !== expected)
    .map(([key, expected, advice]) =>
      message('answer-key-beside', place(at, key, 'key'), { key, found: value, expected, advice }),
    )
  if (same === null) return keys
  const unused = (['for', 'against'] as const).filter((key) => answer[key].length > 0).slice(0, 1)
  return [
    ...keys,
    ...unused.map((key) => message('facts-beside-same', place(at, key, 'key'), { key, id: same })),
  ]
}
