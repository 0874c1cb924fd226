import { linesOf } from '@rsr/document'
import { type StyleName, fontSize } from './styles-part.ts'

/** As high as a row can be, in points. */
const highest = 409
/** Pixels to a letter in the widths of columns (ISO/IEC 29500-1, 18.3.1.13), in Arial of 10 points; and what stays free at the sides. */
const letter = 7
const padding = 4
const pixelsPerPoint = 96 / 72
/** The distance of two lines, in sizes of a letter. */
const leading = 1.28

/** A text as it stands in a cell of a width in letters. */
export interface SetText {
  readonly text: string
  readonly style: StyleName
  readonly width: number
}

/**
 * How high a row is, in points, so that all texts in it can be read: programs that open a file take the heights that it says.
 * The row is not fixed to it, and grows with what is typed.
 */
export function rowHeight(cells: readonly SetText[]): number {
  const heights = cells.map(({ text, style, width }) => {
    const size = fontSize(style)
    const space = width * letter - padding
    const lines = text
      .split('\n')
      .reduce((sum, line) => sum + Math.max(1, linesOf(line, size * pixelsPerPoint, space).length), 0)
    return lines * size * leading + 3
  })
  return Math.min(highest, Math.ceil(Math.max(13.5, ...heights)))
}
