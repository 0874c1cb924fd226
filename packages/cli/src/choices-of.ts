import { didYouMean } from '@rsr/model'
import { CommandError, exitCode } from './exit-code.ts'

/** What an option may say: its name, what its values are, and all of them. */
export interface Choice<Value extends string> {
  readonly option: string
  readonly what: string
  readonly values: readonly [Value, ...Value[]]
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
export function choiceOf<Value extends string>(word: string, { option, what, values }: Choice<Value>): Value {
  const found = values.find((value) => value === word.toLowerCase())
  if (found !== undefined) return found
  const expected = new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(values)
  const sentence = `Unexpected ${what} \`${word}\` after ${option}, expected ${expected}`
  const meant = didYouMean(word, values)
  throw new CommandError(exitCode.usage, meant === '' ? sentence : `${sentence}. ${meant}`)
}
