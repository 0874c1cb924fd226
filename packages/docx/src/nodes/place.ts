import type { PageShape } from '../theme.ts'
import type { Paragraph } from '../word/paragraph.ts'
import type { Table } from '../word/table.ts'

/** What a section or a cell is made of. */
export type WordBlock = Paragraph | Table

/** Where blocks stand. */
export interface Place {
  /** The style of plain paragraphs there. */
  readonly style: string
  readonly page: PageShape
  /** The width of the text, in twips. */
  readonly width: number
  readonly inBox: boolean
  /** Whether a table or a box stands before. */
  readonly afterTable?: boolean
  /** Whether plain paragraphs and lists stay on the page of what follows. */
  readonly keepNext?: boolean
  /** Whether a page begins here. */
  readonly beginsPage?: boolean
}

/** A table has no space after it: what follows brings its own. */
export const spaceAfterTable = ({ afterTable }: Place) => (afterTable ? { before: 240 } : {})
