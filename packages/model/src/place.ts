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

/** Where a message belongs: a file, and a stretch of it if there is one. */
export interface Place {
  readonly file: string
  readonly position?: Position | undefined
}
