import type { VFileMessage } from 'vfile-message'
import type { WrittenAnswer } from '../fill-answer.ts'
import { message } from '../message.ts'
import type { Check } from './check.ts'
import { loopWords, loopsOf } from './loops.ts'

/** Answers that point to another criterion: it must have an answer of its own. One mistake on the way, one message. */
export function checkSame(answers: readonly WrittenAnswer[], check: Check): VFileMessage[] {
  const { assessment, catalogue, place, unknown, exists } = check
  const sameOf = (id: string) => {
    const answer = assessment.answers.get(id)
    return answer?.answer === null ? answer.same : null
  }
  const pointing = answers.filter(({ id }) => sameOf(id) !== null)
  const loops = loopsOf(
    pointing.map(({ id }) => id),
    (id) => [sameOf(id)].filter((next) => next !== null),
  )
  const closing = new Map(loops.map((loop) => [loop.at(-2), loop]))
  const inLoop = new Set(loops.flat())

  return pointing.flatMap(({ id, at, same }) => {
    if (same === null) return []
    const where = place(at, 'same')
    const loop = closing.get(id)
    if (loop) return [message('same-loop', where, { loop: loopWords(loop) })]
    if (inLoop.has(id)) return []
    if (!catalogue.criteria.has(same)) return [unknown('criterion-unknown', where, same, catalogue.criteria)]
    if (!exists('answers', same)) return [message('same-unanswered', where, { id: same, advice })]
    const further = sameOf(same)
    // What is wrong with the other answer is said there.
    if (further === null || !assessment.answers.get(further)?.answer) return []
    return [
      message('same-unanswered', where, {
        id: same,
        advice: `Write \`${further}\`, to which \`${same}\` points.`,
      }),
    ]
  })
}

const advice = 'Point to a criterion that has an `answer` of its own.'
