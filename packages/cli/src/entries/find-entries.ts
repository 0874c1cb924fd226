import { didYouMean } from '@rsr/model'
import { type Entry } from './entry.ts'
import { kinds } from './kinds.ts'
import { fold } from './fold.ts'

/** What was found: the entries of which the words are the id, and those that have all of the words. */
export interface Found {
  readonly named: readonly Entry[]
  readonly others: readonly Entry[]
}

const everyday = new Set(kinds.filter((kind) => kind.everyday).map((kind) => kind.name))

/**
 * The entries that some words are about, in the order of the catalogue. An id is read as such; an id that is also a
 * word of every day (`confiscation`) is looked for elsewhere too. A word is found at the beginning of a word of the
 * text, or as a whole id of what an entry belongs to.
 */
export function findEntries(entries: readonly Entry[], words: readonly string[]): Found {
  const whole = fold(words.join(' '))
  const named = entries.filter((entry) => entry.ids.some((id) => fold(id) === whole))
  if (named.length > 0 && !named.some((entry) => everyday.has(entry.kind))) return { named, others: [] }
  const sought = words.map(fold).filter((word) => word !== '')
  if (sought.length === 0) return { named, others: [] }
  const shown = new Set([...named.map(({ id }) => id), ...named.flatMap(({ standards }) => standards)])
  const others = entries.filter((entry) => {
    if (shown.has(entry.id)) return false
    const keys = entry.keys.map(fold)
    const text = ` ${entry.texts.map(fold).join(' ')}`
    return sought.every((word) => keys.includes(word) || text.includes(` ${word}`))
  })
  return { named, others }
}

/** For the first of some words that is found nowhere, the id or the word of the catalogue that is nearest. */
export function suggestEntry(entries: readonly Entry[], words: readonly string[]): string {
  const known = entries.flatMap(({ ids, keys }) => [...ids, ...keys])
  const inTexts = entries.flatMap(({ texts }) => texts.flatMap((text) => text.match(/\p{L}{4,}/gu) ?? []))
  for (const word of words) {
    const { named, others } = findEntries(entries, [word])
    if (named.length + others.length === 0) return didYouMean(word, new Set([...known, ...inTexts]))
  }
  return ''
}
