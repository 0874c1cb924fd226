/** A workbook as it was read: only what people wrote and see. Formulas, looks and rules are not in it. */
export interface Workbook {
  readonly sheets: readonly Sheet[]
  /** The first column of each defined name, with the name of its sheet. */
  readonly names: ReadonlyMap<string, { readonly sheet: string; readonly column: number }>
  /** Custom properties. */
  readonly properties: ReadonlyMap<string, string>
  /** Whether it takes values from other workbooks. */
  readonly hasLinks: boolean
}

export interface Sheet {
  readonly name: string
  readonly isHidden: boolean
  /** The cells that are not empty, row by row. */
  readonly rows: readonly (readonly Cell[])[]
  readonly merged: readonly Range[]
  /** Comments, and the words of drawings, with the cell where they are. */
  readonly beside: readonly Beside[]
}

/** A cell; rows and columns count from 0. */
export interface Cell {
  readonly row: number
  readonly column: number
  /** As a person reads it: a date is `2026-11-25`. */
  readonly text: string
  readonly kind: 'text' | 'number' | 'date' | 'error'
  /** Whether the text is what a formula gave when the file was saved. */
  readonly isFormula: boolean
}

export interface Range {
  readonly from: { readonly row: number; readonly column: number }
  readonly to: { readonly row: number; readonly column: number }
}

export interface Beside {
  readonly text: string
  readonly cell: string | undefined
}
