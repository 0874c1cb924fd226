import type { analysis } from '@rsr/model'
import type { AnswerCause, Edition, FactChange } from './comparison.ts'

type Answer = analysis.Answer

/** The answers that are other ones, or rest on other facts, of the questions that both editions ask. */
export function answerCauses(
  was: analysis.Standard,
  is: analysis.Standard,
  older: Edition,
  newer: Edition,
): AnswerCause[] {
  return Object.values(is.criteria).flatMap(({ id, axis, question, answer }): AnswerCause[] => {
    const before = was.criteria[id]?.answer
    // What the treaty status answers has that as its cause.
    if (!before || (before.from === 'treaty-status' && answer.from === 'treaty-status')) return []
    const facts = factChanges(before, answer, older, newer)
    if (before.value === answer.value && facts.length === 0) return []
    const withheld = before.withheld || answer.withheld
    return [
      {
        kind: 'answer',
        criterion: id,
        axis,
        question,
        from: before.value,
        to: answer.value,
        facts,
        withheld,
      },
    ]
  })
}

function factChanges(was: Answer, is: Answer, older: Edition, newer: Edition): FactChange[] {
  const ids = new Set([...is.for, ...is.against, ...was.for, ...was.against])
  return [...ids].flatMap((id): FactChange[] => {
    const [before, now] = [sideOf(was, id), sideOf(is, id)]
    const text = (now ? newer : older).facts[id]?.text ?? ''
    if (!now) return before ? [{ id, change: 'removed', side: before, text }] : []
    if (!before) return [{ id, change: 'added', side: now, text }]
    if (before !== now) return [{ id, change: 'turned', side: now, text }]
    return saysOf(older, id) === saysOf(newer, id) ? [] : [{ id, change: 'changed', side: now, text }]
  })
}

const sideOf = (answer: Answer, id: string) =>
  (['for', 'against'] as const).find((side) => answer[side].includes(id))

/** All that a fact says and rests on, as a text. */
function saysOf({ facts, sources }: Edition, id: string): string {
  const fact = facts[id]
  const cited = fact?.sources.map(({ source, pinpoint }) => [source, pinpoint, sources[source]?.kind])
  return JSON.stringify([fact?.text, fact?.kind, fact?.period, fact?.superseded, cited])
}
