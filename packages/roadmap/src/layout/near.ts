import { didYouMean } from '@rsr/model'

/** ". Did you mean `priorities`?" behind what is said of a word that is not known; nothing where none is near. */
export function near(word: string, known: Iterable<string>): string {
  const meant = didYouMean(word, known)
  return meant === '' ? '' : `. ${meant}`
}
