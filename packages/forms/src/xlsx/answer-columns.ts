import type { AnswerColumn, ReturnedAnswer, ReturnedText } from '../returned.ts'

const keys: readonly AnswerColumn[] = ['answer', 'facts', 'source', 'page', 'period', 'may-be', 'note']

/** The columns of an answer among texts by the keys of their columns. */
export const answerColumns = (written: ReadonlyMap<string, ReturnedText>): ReturnedAnswer['cells'] =>
  Object.fromEntries(
    keys.flatMap((key) => {
      const text = written.get(key)
      return text ? [[key, text]] : []
    }),
  )
