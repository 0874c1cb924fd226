/** Something in a Word file that may not leave with it. */
export interface Leak {
  /** The part of the file that has it. */
  readonly part: string
  /** What it is, and where. */
  readonly problem: string
}
