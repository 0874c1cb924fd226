import type { ParseArgsConfig } from 'node:util'
import type { ExitCode } from '../exit-code.ts'
import type { Terminal } from '../terminal.ts'

/** A command of `rsr`: what it is called with, its help, and what it does. */
export interface Command {
  readonly name: string
  /** What follows `rsr NAME`. */
  readonly usage: string
  readonly summary: string
  /** The help of the command, with examples. */
  readonly help: string | (() => Promise<string>)
  readonly options: NonNullable<ParseArgsConfig['options']>
  readonly run: (call: Call, terminal: Terminal) => Promise<ExitCode>
}

/** The words and options that a command was called with. */
export interface Call {
  readonly words: readonly string[]
  /** An option that was not given is absent. */
  readonly options: Readonly<Record<string, string | undefined>>
  /** The options without a value that were given, as `json`. */
  readonly flags: ReadonlySet<string>
}
