import { join, relative, resolve } from 'node:path'
import { CommandError, exitCode } from './exit-code.ts'
import type { Terminal } from './terminal.ts'

/** The folder that a run writes documents into. */
export interface OutFolder {
  readonly full: string
  /** How the user knows a file of it. */
  readonly shown: (name: string) => string
  /** Whether files that somebody changed since they were built are written over. */
  readonly isForced: boolean
  /**
   * Takes the names of files for the documents of one country.
   *
   * @throws CommandError if the run has written one of them already, or found it unchanged: for another country, then.
   */
  readonly take: (path: string, names: readonly string[]) => void
}

/** The folder of a name, into which nothing has been written yet. */
export function outFolder(name: string, isForced: boolean, { cwd }: Terminal): OutFolder {
  const full = resolve(cwd, name)
  const taken = new Map<string, string>()
  return {
    full,
    shown: (file) => relative(cwd, join(full, file)),
    isForced,
    take(path, names) {
      if (names.some((one) => (taken.get(one) ?? path) !== path)) throw writtenOver(path)
      for (const one of names) taken.set(one, path)
    },
  }
}

/** A country that is named twice, or two assessments of the same country. */
export const writtenOver = (path: string): CommandError =>
  new CommandError(exitCode.usage, `Expected each country once: \`${path}\` would be written over another`)
