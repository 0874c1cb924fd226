/** What a command sees of the machine, so that it can be run from a test. */
export interface Terminal {
  /** Where the user stands: paths are relative to it. */
  readonly cwd: string
  /** Results. */
  readonly out: (line: string) => void
  /** Messages and progress. */
  readonly err: (line: string) => void
  readonly color: boolean
}
