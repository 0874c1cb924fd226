import { type Component, element } from '@rsr/opc'
import type { AnswerForm, FormColumn, FormRow, FormTable } from '@rsr/roadmap'
import { row, textCell } from './cell.ts'
import { choiceRange } from './lists-sheet.ts'
import { cellName, columnName } from './reference.ts'
import { rowHeight } from './row-height.ts'
import type { StyleName } from './styles-part.ts'
import { widthOf } from './widths.ts'
import { type PageSetup, worksheet } from './worksheet.ts'

/** Above the rows of a table stand its title, what it is for, and the titles of its columns. */
export const headRow = 2
export const firstRow = headRow + 1

/** A table as a sheet: what we wrote is grey and locked, what is empty is open. */
export function tableSheet(
  table: FormTable,
  form: AnswerForm,
  { page, isRightToLeft }: { readonly page: PageSetup; readonly isRightToLeft: boolean },
): string {
  const { columns, rows } = table
  const last = firstRow + rows.length - 1
  return worksheet({
    rows: [
      row(0, [textCell(0, 0, 'title', table.title)], 24),
      row(1, [textCell(1, 0, 'lead', table.lead)], 18),
      printCells(
        headRow,
        table,
        columns.map(({ title }, index) => [headStyle(columns, index), title]),
      ),
      ...rows.map((each, index) => printRow(table, each, firstRow + index)),
    ],
    widths: columns.map(({ key }) => widthOf(table.kind, key)),
    isRightToLeft,
    frozen: { rows: firstRow, columns: table.kind === 'questions' ? 2 : 1 },
    isProtected: true,
    filter: `${cellName(headRow, 0)}:${cellName(last, columns.length - 1)}`,
    validations: columns.flatMap((column, index) => validation(column, index, rows, form)),
    page,
  })
}

const firstOpen = (columns: readonly FormColumn[]) => columns.findIndex(({ isOpen }) => isOpen)

function headStyle(columns: readonly FormColumn[], index: number): StyleName {
  if (!columns[index]?.isOpen) return 'ours'
  return index === firstOpen(columns) ? 'theirsStart' : 'theirs'
}

function printRow(table: FormTable, each: FormRow, index: number): Component {
  const { columns } = table
  if ('heading' in each)
    return row(
      index,
      columns.map((_, column) => textCell(index, column, 'standard', column === 0 ? each.heading : '')),
      18,
    )
  return printCells(
    index,
    table,
    columns.map((column, position) => {
      if (column.key === 'id') return ['id', each.id]
      const text = each.cells[column.key] ?? ''
      const isOpen = column.isOpen && text === ''
      const isStart = position === firstOpen(columns)
      return [isOpen ? (isStart ? 'openStart' : 'open') : isStart ? 'lockedStart' : 'locked', text]
    }),
  )
}

/** A row of texts that break into lines. */
function printCells(
  index: number,
  { kind, columns }: FormTable,
  texts: readonly (readonly [style: StyleName, text: string])[],
): Component {
  const cells = texts.map(([style, text], column) => ({
    style,
    text,
    width: widthOf(kind, columns[column]?.key ?? ''),
  }))
  return row(
    index,
    cells.map(({ style, text }, column) => textCell(index, column, style, text)),
    rowHeight(cells),
  )
}

/** The list from which a column is filled in. Anything else may be typed after a warning, and is told when it is read. */
function validation(
  { choice }: FormColumn,
  column: number,
  rows: readonly FormRow[],
  form: AnswerForm,
): Component[] {
  const ranges = rangesOf(rows).map(
    ([from, to]) => `${columnName(column)}${from + 1}:${columnName(column)}${to + 1}`,
  )
  if (choice === undefined || ranges.length === 0) return []
  const attributes = {
    type: 'list',
    errorStyle: 'warning',
    allowBlank: 1,
    showErrorMessage: 1,
    error: form.choose.slice(0, 255),
    sqref: ranges.join(' '),
  }
  return [element('dataValidation', attributes, [element('formula1', {}, [choiceRange(form, choice)])])]
}

/** The rows that have an id, as stretches without a heading between them. */
function rangesOf(rows: readonly FormRow[]): [from: number, to: number][] {
  const ranges: [number, number][] = []
  for (const [index, each] of rows.entries()) {
    if ('heading' in each) continue
    const last = ranges.at(-1)
    const at = firstRow + index
    if (last?.[1] === at - 1) last[1] = at
    else ranges.push([at, at])
  }
  return ranges
}
