import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { asTyped } from './as-typed.ts'
import { CommandError, exitCode } from './exit-code.ts'

/**
 * Looks whether the two words of a command were exchanged: only the other one is there as a file or folder.
 *
 * @param index - which of the words should be the path.
 * @throws CommandError with the command as it should be.
 */
export function expectPathAt(index: 0 | 1, words: readonly string[], command: string, cwd: string): void {
  const isThere = (word = '') => existsSync(resolve(cwd, word))
  if (isThere(words[index]) || !isThere(words[1 - index])) return
  const written = words.toReversed().map(asTyped)
  throw new CommandError(
    exitCode.usage,
    `Cannot find \`${words[index]}\`. The words are the other way round: rsr ${command} ${written.join(' ')}`,
  )
}
