import type { analysis } from '@rsr/model'
import { statusPhrase } from '../views/status.ts'
import { englishPhrases, findPhrase } from './phrase-book.ts'

/** A status in the words of the documents, as plain text. */
export function statusInWords(
  axis: Pick<analysis.Axis, 'kind' | 'low' | 'high'>,
  name: analysis.Criterion['axis'],
  labels: analysis.Labels,
): string {
  const { key, between } = statusPhrase(axis, name === 'law', labels)
  const words = phrase(key)
  if (!between) return words
  return words.replace('{{low}}', phrase(between.low)).replace('{{high}}', phrase(between.high))
}

const phrase = (key: string) => findPhrase(englishPhrases, key) ?? key
