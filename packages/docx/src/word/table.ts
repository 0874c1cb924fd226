import { type Component, element } from '@rsr/opc'
import type { Paragraph } from './paragraph.ts'
import { shading } from './run.ts'

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

export type Table = Component<'w:tbl'>

/** Makes a table with fixed column widths, which Word, LibreOffice and Pages all follow only if given in twips. */
export function table(content: TableContent): Table {
  const { widths, rows, header, keepRows } = content
  return element('w:tbl', {}, [
    element('w:tblPr', {}, propertiesOf(content)),
    element(
      'w:tblGrid',
      {},
      widths.map((width) => element('w:gridCol', { 'w:w': width })),
    ),
    ...rows.map((cells, row) => {
      const properties: Component[] = []
      if (keepRows) properties.push(element('w:cantSplit'))
      if (header && row === 0) properties.push(element('w:tblHeader'))
      return element('w:tr', {}, [
        ...(properties.length > 0 ? [element('w:trPr', {}, properties)] : []),
        ...cells.map((each, column) => cell(each, widths[column] ?? 0)),
      ])
    }),
  ])
}

/** In the order of ISO/IEC 29500-1, 17.4.59. */
function propertiesOf(content: TableContent): Component[] {
  const { style, widths, header, isRightToLeft, title, description } = content
  const width = widths.reduce((sum, each) => sum + each, 0)
  const look = {
    'w:firstRow': String(header),
    'w:lastRow': 'false',
    'w:firstColumn': 'false',
    'w:lastColumn': 'false',
    'w:noHBand': String(!header),
    'w:noVBand': 'true',
  }
  const properties: Component[] = [
    element('w:tblStyle', { 'w:val': style }),
    ...(isRightToLeft ? [element('w:bidiVisual')] : []),
    element('w:tblW', { 'w:w': width, 'w:type': 'dxa' }),
    element('w:tblLayout', { 'w:type': 'fixed' }),
    element('w:tblLook', look),
  ]
  if (title !== undefined) properties.push(element('w:tblCaption', { 'w:val': title }))
  if (description !== undefined) properties.push(element('w:tblDescription', { 'w:val': description }))
  return properties
}

function cell({ blocks, fill }: CellContent, width: number): Component {
  return element('w:tc', {}, [
    element('w:tcPr', {}, [
      element('w:tcW', { 'w:w': width, 'w:type': 'dxa' }),
      ...(fill === undefined ? [] : [shading(fill)]),
    ]),
    ...blocks,
  ])
}
