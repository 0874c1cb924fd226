/** What a command sees of the machine, so that it can be run from a test. */
export interface Terminal {
  /** Where the user stands: paths are relative to it. */
  readonly cwd: string
  /** Results. */
  readonly out: (line: string) => void
  /** Messages. */
  readonly err: (line: string) => void
  /** How far a command is, on a line that the next one replaces; left out where nobody looks on. */
  readonly progress?: (line: string) => void
  readonly color: boolean
  /** Asked for by a command that goes on until the user ends it, as with Ctrl-C: aborted then. */
  readonly stopped?: () => AbortSignal
}
