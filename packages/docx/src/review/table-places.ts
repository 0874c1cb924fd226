import type { Cell, Row } from './story.ts'

/** Where among the tables of a part a point of it stands: in a cell of an outermost table. */
export class TablePlaces {
  /** The row that is open. */
  row: Row | undefined
  /** The words of the caption that stands before. */
  caption = ''
  private depth = 0
  private tables = 0
  private rows = 0
  private cells = 0
  private name = ''

  openTable(): void {
    if (this.depth++ > 0) return
    this.tables++
    this.rows = 0
    this.name = /^[^.:]*\d+/.exec(this.caption)?.[0]?.trim() ?? `table number ${this.tables} of the text`
  }

  closeTable(): void {
    this.depth--
  }

  openRow(): void {
    if (this.depth > 1) return
    this.row = { number: ++this.rows, revisions: [] }
    this.cells = 0
  }

  closeRow(): void {
    if (this.depth === 1) this.row = undefined
  }

  openCell(): void {
    if (this.depth === 1) this.cells++
  }

  cell(): Cell | undefined {
    return this.depth > 0 && this.row ? { table: this.name, row: this.row, cell: this.cells } : undefined
  }
}
