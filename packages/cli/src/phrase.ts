import { englishPhrases, findPhrase } from '@rsr/roadmap'

/** The words that the documents have for a key, as `applies.binding`; so that a terminal says it in the same words. */
export const phrase = (key: string): string => findPhrase(englishPhrases, key) ?? key
