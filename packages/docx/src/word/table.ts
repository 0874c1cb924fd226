import { type Paragraph, Table, TableCell, TableProperties, TableRow } from 'docx'
import { element } from './element.ts'

export interface CellContent {
  readonly blocks: (Paragraph | Table)[]
  /** The colour of the cell, if not as in the table's style. */
  readonly fill?: string
}

export interface TableContent {
  /** The id of a table style. */
  readonly style: string
  /** Of the columns, in twips. */
  readonly widths: readonly number[]
  readonly rows: readonly (readonly CellContent[])[]
  /** Whether the first row is a header row, repeated on every page. */
  readonly header: boolean
  /** Whether the first column is on the right. */
  readonly isRightToLeft: boolean
  /** Whether rows stay on one page. */
  readonly keepRows: boolean
  /** For people who do not see the table: what it is, and what it holds. */
  readonly title?: string
  readonly description?: string
}

/** Table properties with the alternative text (ISO/IEC 29500-1, 17.4.41 and 17.4.42), which `docx` does not write. */
class DescribedProperties extends TableProperties {
  constructor(
    options: ConstructorParameters<typeof TableProperties>[0],
    title?: string,
    description?: string,
  ) {
    super(options)
    if (title !== undefined) this.root.push(element('w:tblCaption', { 'w:val': title }))
    if (description !== undefined) this.root.push(element('w:tblDescription', { 'w:val': description }))
  }
}

class DescribedTable extends Table {
  constructor(options: ConstructorParameters<typeof Table>[0], title?: string, description?: string) {
    super(options)
    const place = this.root.findIndex((part) => part instanceof TableProperties)
    this.root[place] = new DescribedProperties(options, title, description)
  }
}

export type { Table }

/** Makes a table with fixed column widths, which Word, LibreOffice and Pages all follow only if given in twips. */
export function table(content: TableContent): Table {
  const { style, widths, rows, header, isRightToLeft, keepRows, title, description } = content
  return new DescribedTable(
    {
      style,
      width: { size: widths.reduce((sum, width) => sum + width, 0), type: 'dxa' },
      columnWidths: widths,
      layout: 'fixed',
      ...(isRightToLeft && { visuallyRightToLeft: true }),
      tableLook: {
        firstRow: header,
        lastRow: false,
        firstColumn: false,
        lastColumn: false,
        noHBand: !header,
        noVBand: true,
      },
      rows: rows.map(
        (cells, row) =>
          new TableRow({
            ...(keepRows && { cantSplit: true }),
            ...(header && row === 0 && { tableHeader: true }),
            children: cells.map((each, column) => cell(each, widths[column] ?? 0)),
          }),
      ),
    },
    title,
    description,
  )
}

function cell({ blocks, fill }: CellContent, width: number): TableCell {
  return new TableCell({
    width: { size: width, type: 'dxa' },
    ...(fill !== undefined && { shading: { type: 'clear', color: 'auto', fill } }),
    children: blocks,
  })
}
