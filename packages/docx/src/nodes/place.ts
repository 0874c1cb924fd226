import type { Paragraph } from '../word/paragraph.ts'
import type { Table } from '../word/table.ts'

/** What a section or a cell is made of. */
export type WordBlock = Paragraph | Table

/** Where blocks stand. */
export interface Place {
  /** The style of plain paragraphs there. */
  readonly style: string
  /** The width of the text, in twips. */
  readonly width: number
  readonly inBox: boolean
}
