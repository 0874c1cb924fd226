import english from '../generated/phrases/en.json' with { type: 'json' }

/** Phrases by their keys: `status.level.met` is `{status: {level: {met: …}}}`. */
interface PhraseTree {
  readonly [key: string]: string | PhraseTree
}

/** The phrases of one language, and the file in which they are written. */
export interface PhraseBook {
  readonly language: string
  readonly file: string
  readonly phrases: PhraseTree
}

/** The phrases that documents are written with: the only ones that there are so far. */
export const englishPhrases: PhraseBook = {
  language: 'en',
  file: '@rsr/roadmap/phrases/en.yaml',
  phrases: english,
}

/** The phrase of a key such as `status.level.met`, or nothing. */
export function findPhrase(book: PhraseBook, key: string): string | undefined {
  const found = key.split('.').reduce<string | PhraseTree | undefined>((at, part) => {
    if (typeof at !== 'object' || !Object.hasOwn(at, part)) return undefined
    return at[part]
  }, book.phrases)
  return typeof found === 'string' ? found : undefined
}
