import { didYouMean } from '@rsr/model'
import { CommandError, exitCode } from './exit-code.ts'

/** What an option may say: its name, what its values are called, and a table that has all of them as keys. */
export interface Choice<Value extends string> {
  readonly option: string
  readonly what: string
  readonly values: Readonly<Record<Value, unknown>>
}

/**
 * What a user chose, separated by commas, each once.
 *
 * @throws CommandError for anything else, with what may have been meant.
 */
export const choicesOf = <Value extends string>(given: string, choice: Choice<Value>): Value[] => [
  ...new Set(given.split(',').map((word) => choiceOf(word.trim(), choice))),
]

/** The one value that a user chose. */
export function choiceOf<Value extends string>(given: string, choice: Choice<Value>): Value {
  const { option, what, values } = choice
  const word = given.toLowerCase()
  if (isOne(word, values)) return word
  const known = Object.keys(values)
  const expected = new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(known)
  const sentence = `Unexpected ${what} \`${given}\` after ${option}, expected ${expected}`
  const meant = didYouMean(given, known)
  throw new CommandError(exitCode.usage, meant === '' ? sentence : `${sentence}. ${meant}`)
}

const isOne = <Value extends string>(word: string, values: Readonly<Record<Value, unknown>>): word is Value =>
  Object.hasOwn(values, word)
