import { CommandError, exitCode } from './exit-code.ts'

/**
 * The word of a command that takes one.
 *
 * @param expected - what is said where there is none, or more.
 * @throws CommandError then.
 */
export function onlyWord(words: readonly string[], expected: string): string {
  const [word, ...more] = words
  if (word === undefined || more.length > 0) throw new CommandError(exitCode.usage, expected)
  return word
}
