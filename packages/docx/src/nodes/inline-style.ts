import type { RunStyle } from '../word/run.ts'

/** How inline nodes are to be printed: the look of their runs, and what they stand in. Passed down, never kept. */
export interface InlineStyle extends RunStyle {
  /** The key of the field around, as there is no field in a field. */
  readonly field?: string
  /** Whether there is a link around, as there is no link in a link. */
  readonly linked?: boolean
  /** Whether the cell around shows the tone of its status mark. */
  readonly toned?: boolean
  /** Whether this is the text of a footnote. */
  readonly note?: boolean
}
