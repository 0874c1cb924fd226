import type { Accepted, MergedForms } from '@rsr/forms'
import { didYouMean } from '@rsr/model'
import { CommandError, exitCode } from '../exit-code.ts'
import type { DeliveredFile } from './deliveries-of.ts'

/** What is accepted, as somebody types it: `all`, or ids of questions and records. */
export function acceptedNamed(given: string | undefined): Accepted {
  if (given === undefined) return new Set()
  const words = given.split(/[\s,;]+/).filter((word) => word !== '')
  if (words.length === 0)
    throw new CommandError(exitCode.usage, `Cannot find ids after --accept. ${expected}`)
  return words.length === 1 && words[0]?.toLowerCase() === 'all' ? 'all' : new Set(words)
}

/**
 * Makes sure that all that is accepted is in the forms.
 *
 * @throws CommandError for an id that is in none of them.
 */
export function expectAccepted(
  accepted: Accepted,
  deliveries: readonly DeliveredFile[],
  { records }: MergedForms,
): void {
  if (accepted === 'all') return
  const known = new Set([
    ...deliveries.flatMap(({ delivery }) => delivery.form.answers.map(({ criterion }) => criterion)),
    ...records.map(({ id }) => id),
  ])
  const wrong = [...accepted].find((word) => !known.has(word))
  if (wrong === undefined) return
  const meant = didYouMean(wrong, known) || expected
  throw new CommandError(exitCode.usage, `Cannot find \`${wrong}\` after --accept in the forms. ${meant}`)
}

const expected = 'Expected `all`, or ids of questions and records with commas between them'
