import leven from 'leven'

export type Suggest = (word: string, known: Iterable<string>) => string

/**
 * "Did you mean `…`?" for a word that is not known, if some known word is near enough to be what was meant:
 * at most a third of its letters apart. Otherwise an empty string.
 */
export function didYouMean(word: string, known: Iterable<string>): string {
  let nearest = ''
  let least = Math.max(1, Math.round(word.length / 3)) + 1
  for (const candidate of known) {
    const distance = leven(word.toLowerCase(), candidate.toLowerCase(), { maxDistance: least })
    if (distance < least) {
      least = distance
      nearest = candidate
    }
  }
  return nearest === '' ? '' : `Did you mean \`${nearest}\`?`
}

/**
 * `didYouMean` for the first words that are not known, and nothing for the others: a file with thousands of them and
 * of known ones would take minutes to compare, and nobody reads so far.
 */
export function suggestAtMost(count: number): Suggest {
  let left = count
  return (word, known) => (left-- > 0 ? didYouMean(word, known) : '')
}
