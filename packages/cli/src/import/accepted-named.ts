import type { Accepted } from '@rsr/forms'
import { didYouMean } from '@rsr/model'
import { CommandError, exitCode } from '../exit-code.ts'
import type { DeliveredFile } from './deliveries-of.ts'

/**
 * The questions whose proposals are accepted.
 *
 * @throws CommandError for an id that is in none of the forms.
 */
export function acceptedNamed(given: string | undefined, deliveries: readonly DeliveredFile[]): Accepted {
  if (given === undefined) return new Set()
  const words = given.split(/[\s,;]+/).filter((word) => word !== '')
  if (words.length === 1 && words[0]?.toLowerCase() === 'all') return 'all'
  const known = new Set(
    deliveries.flatMap(({ delivery }) => delivery.form.answers.map(({ criterion }) => criterion)),
  )
  const wrong = words.find((word) => !known.has(word))
  if (wrong === undefined && words.length > 0) return new Set(words)
  const meant =
    didYouMean(wrong ?? '', known) || 'Expected `all`, or ids of questions with commas between them'
  throw new CommandError(
    exitCode.usage,
    `Cannot find the question \`${wrong ?? ''}\` after --accept in the forms. ${meant}`,
  )
}
