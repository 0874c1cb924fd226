/** Something wrong with a part of a Word file. */
export interface Problem {
  readonly part: string
  readonly message: string
}
