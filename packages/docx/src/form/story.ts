/** A place to fill in, as it stands in a file; it may have lost its tag, its bookmark or both. */
export interface StoryBlank {
  readonly tag: string | undefined
  readonly bookmark: string | undefined
  /** What may be chosen in it, as its control says. */
  readonly choices: readonly string[]
  /** What is in it, with a new line for each. */
  readonly text: string
}

/** A line of text: what stands outside of blanks, with a `mark` for each blank. */
export interface StoryLine {
  readonly text: string
  readonly blanks: readonly StoryBlank[]
  /** The row of a table in which it stands, counted through the part; of a table in a table, that of the outer one. */
  readonly row: number | undefined
}

/** The text of a part of a Word file. */
export interface Story {
  readonly lines: readonly StoryLine[]
  /** The rows in which comments are, by the ids of the comments. */
  readonly comments: ReadonlyMap<string, number | undefined>
}

/** Stands for a blank in a line; people cannot type it. */
export const mark = '\uFFFC'
