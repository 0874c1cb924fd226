import { isMarkdown } from './is-markdown.ts'

/** A point of a text: line and column from 1, offset from 0, in UTF-16 code units after a byte order mark. */
export interface Point {
  line: number
  column: number
  offset: number
}

/** A stretch of a text; the end is the first point that does not belong to it. */
export interface Position {
  start: Point
  end: Point
}

/** How something is written, which says in which words a message speaks of it; JSON is YAML. */
export type Form = 'yaml' | 'markdown'

/** Where a message belongs: a file, and a stretch of it if there is one. */
export interface Place {
  readonly file: string
  readonly position?: Position | undefined
  /** YAML where it is left out, as in the front matter of a Markdown file. */
  readonly form?: Form | undefined
}

/** The place of what is wrong with a file as a whole: its first character. */
export const startOf = (file: string): Place => ({
  ...placeOf(file, '', 0),
  ...(isMarkdown(file) && { form: 'markdown' }),
})

/** The place of one point of a text. */
export function placeOf(file: string, text: string, offset: number): Place {
  const before = text.slice(0, offset).split('\n')
  const start = { line: before.length, column: (before.at(-1)?.length ?? 0) + 1, offset }
  return { file, position: { start, end: start } }
}
