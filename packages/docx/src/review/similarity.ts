/** How alike two texts are, from 0 to 1: the share of words that they have in common (Dice). */
export function similarity(one: string, other: string): number {
  if (one === other) return 1
  const [a, b] = [wordsOf(one), wordsOf(other)]
  if (a.length === 0 || b.length === 0) return 0
  const counts = new Map<string, number>()
  for (const word of a) counts.set(word, (counts.get(word) ?? 0) + 1)
  let common = 0
  for (const word of b) {
    const count = counts.get(word) ?? 0
    if (count === 0) continue
    counts.set(word, count - 1)
    common++
  }
  return (2 * common) / (a.length + b.length)
}

/** Of long texts their beginning is enough. */
const wordsOf = (text: string) =>
  text
    .slice(0, 3000)
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? []
