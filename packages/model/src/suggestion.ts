import leven from 'leven'

export type Suggest = (word: string, known: Iterable<string>) => string

/**
 * "Did you mean `…`?" for a word that is not known, if some known word is near enough to be what was meant:
 * at most a third of its letters apart, where two neighbours that are exchanged count as one. Otherwise an empty string.
 */
export function didYouMean(word: string, known: Iterable<string>): string {
  let nearest = ''
  let least = Math.max(1, Math.round(word.length / 3)) + 1
  for (const candidate of known) {
    const distance = distanceOf(word.toLowerCase(), candidate.toLowerCase(), least)
    if (distance < least) {
      least = distance
      nearest = candidate
    }
  }
  return nearest === '' ? '' : `Did you mean \`${nearest}\`?`
}

function distanceOf(word: string, candidate: string, most: number): number {
  return isExchange(word, candidate) ? 1 : leven(word, candidate, { maxDistance: most })
}

/** Whether two words differ in two neighbours that are exchanged, as `yaer` and `year` do. */
function isExchange(a: string, b: string): boolean {
  if (a.length !== b.length) return false
  let at = 0
  while (at < a.length && a[at] === b[at]) at += 1
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2) && at < a.length
}

/**
 * `didYouMean` for the first words that are not known, and nothing for the others: a file with thousands of them and
 * of known ones would take minutes to compare, and nobody reads so far.
 */
export function suggestAtMost(count: number): Suggest {
  let left = count
  return (word, known) => (left-- > 0 ? didYouMean(word, known) : '')
}
