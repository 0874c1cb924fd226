/** What a command tells the shell. */
export const exitCode = {
  /** Nothing is wrong; there may be warnings. */
  ok: 0,
  /** There are errors in a document. */
  documentErrors: 1,
  /** The command was called in a way that it does not understand. */
  usage: 2,
  /** A file could not be read or written. */
  files: 3,
  /** A fault of the toolkit. */
  fault: 70,
} as const

export type ExitCode = (typeof exitCode)[keyof typeof exitCode]

/** Ends a command with a sentence for the user and an exit code. */
export class CommandError extends Error {
  override readonly name = 'CommandError'
  readonly code: ExitCode

  constructor(code: ExitCode, sentence: string) {
    super(sentence)
    this.code = code
  }
}
