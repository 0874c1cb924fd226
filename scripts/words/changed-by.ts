import type { Edit } from './read-reviews.ts'

/**
 * Which of the words that are found a person touches: those that differ. What is typed goes on in what it is typed behind,
 * so that the letter before it stands for it.
 */
export function changedBy({ find, replace, insert }: Edit): [start: number, end: number] {
  const [words, others] = [wordsOf(find), wordsOf(insert === undefined ? (replace ?? '') : find + insert)]
  const before = alike(words, others)
  const after = alike(words.slice(before).toReversed(), others.slice(before).toReversed())
  const start = words.slice(0, before).join('').length
  const end = words.slice(0, words.length - after).join('').length
  return start < end ? [start, end] : [Math.max(0, start - 1), Math.max(1, start)]
}

const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\p{N}]+|[^\p{L}\p{N}]/gu) ?? []

/** How many words are the same at the beginning of both. */
function alike(words: readonly string[], others: readonly string[]): number {
  const first = words.findIndex((word, index) => word !== others[index])
  return first === -1 ? words.length : first
}
