import type { analysis } from '@rsr/model'
import { statusPhrase } from '@rsr/roadmap'
import { phrase } from '../phrase.ts'

/** A status in the words of the documents. */
export function statusInWords(
  axis: Pick<analysis.Axis, 'kind' | 'low' | 'high'>,
  name: analysis.Criterion['axis'],
): string {
  const { key, between } = statusPhrase(axis, name === 'law')
  const words = phrase(key)
  if (!between) return words
  return words.replace('{{low}}', phrase(between.low)).replace('{{high}}', phrase(between.high))
}
