import { cellName } from '../sheet/reference.ts'
import { cellHash, textHash } from '../sheet/text-hash.ts'
import type { ReturnedAnswer, ReturnedRecord, ReturnedText } from '../returned.ts'
import { isAnswerColumn } from '../columns.ts'
import { answerColumns } from './answer-columns.ts'
import type { Control } from './control-of.ts'
import type { Findings } from './findings.ts'
import { type RowId, rowId } from './row-id.ts'
import type { FoundTable } from './table-of.ts'
import type { Cell, Sheet } from './workbook.ts'

export interface ReadTable {
  readonly answers: ReturnedAnswer[]
  readonly records: ReturnedRecord[]
  readonly other: ReturnedText[]
  /** The ids of the questions whose rows are there. */
  readonly seen: string[]
}

/** A text with its place. */
export const placed = ({ name }: Sheet, { row, column, text }: Cell): ReturnedText => ({
  text,
  place: { sheet: name, cell: cellName(row, column) },
})

/** A text that stands in a column of theirs, with what they wrote above it. */
function headed(sheet: Sheet, cell: Cell, headRow: number | undefined): ReturnedText {
  const head = headRow === undefined ? undefined : sheet.rows.find(([first]) => first?.row === headRow)
  const heading = head?.find(({ column }) => column === cell.column)?.text ?? ''
  return { ...placed(sheet, cell), ...(heading !== '' && { heading }) }
}

/** What was written in a table, row by row. What belongs to no row, or to no column, is among the other texts. */
export function readTable(sheet: Sheet, found: FoundTable, control: Control, findings: Findings): ReadTable {
  const read: ReadTable = { answers: [], records: [], other: [], seen: [] }
  for (const cells of sheet.rows) {
    if (cells[0]?.row === found.headRow) {
      read.other.push(...unsent(cells, control).map((cell) => placed(sheet, cell)))
      continue
    }
    const row = found.table.kind === 'questions' ? rowId(cells, found, control) : recordId(cells, found)
    if (row && found.table.kind === 'questions') read.seen.push(row.id)
    // Above the first question are titles of ours, which are not known where it is lost what was sent.
    if (!row && !control.sheet && read.seen.length === 0) continue
    if (!row || row.by === 'mixed') withoutRow(sheet, cells, row, found, control, findings, read.other)
    else readRow(sheet, cells, row, found, control, findings, read)
  }
  return read
}

/** The id of a record is whatever stands in its column, but for headings of ours. */
function recordId(cells: readonly Cell[], { columns, headRow }: FoundTable): RowId | undefined {
  const cell = cells.find(({ column }) => column === columns.get('id'))
  const isAbove = headRow !== undefined && cell !== undefined && cell.row < headRow
  return cell && !isAbove ? { id: cell.text, by: 'id', shift: 0 } : undefined
}

function readRow(
  sheet: Sheet,
  cells: readonly Cell[],
  { id, by, shift }: RowId,
  { table, columns, headRow }: FoundTable,
  control: Control,
  findings: Findings,
  read: ReadTable,
): void {
  const [first] = cells
  const at = first ? cellName(first.row, first.column) : ''
  if (by === 'question') findings.note('sheet-id-lost', sheet.name, at)
  if (shift !== 0) findings.note('sheet-row-shifted', sheet.name, at)
  const keys = new Map(
    table.columns.flatMap((column) => {
      const place = columns.get(column.key)
      return place === undefined ? [] : [[place + shift, column] as const]
    }),
  )
  const written = new Map<string, ReturnedText>()
  for (const cell of cells) {
    const column = keys.get(cell.column)
    if (cell.text === '' || column?.key === 'id') continue
    if (column && control.hashes.has(cellHash(id, column.key, cell.text))) continue
    // Where it is lost what was sent, the columns that are ours say nothing.
    if (column && !column.isOpen && !control.sheet) continue
    noteKind(sheet, cell, column?.key, findings)
    // The form may be one of a later toolkit, which asks for more.
    const isUnderstood = table.kind !== 'questions' || (column && isAnswerColumn(column.key))
    if (column?.isOpen && isUnderstood) written.set(column.key, placed(sheet, cell))
    else {
      if (column && !column.isOpen)
        findings.note('sheet-text-changed', sheet.name, cellName(cell.row, cell.column))
      read.other.push(headed(sheet, cell, headRow))
    }
  }
  if (written.size === 0) return
  if (table.kind === 'questions') {
    const inColumn = (key: string) => cells.find((cell) => keys.get(cell.column)?.key === key)
    const [idCell, question] = [inColumn('id') ?? first, inColumn('question')]
    read.answers.push({
      criterion: id,
      ...(idCell && { place: placed(sheet, idCell).place }),
      ...(question && { question: placed(sheet, question) }),
      cells: answerColumns(written),
    })
  } else read.records.push({ kind: table.kind, id, cells: Object.fromEntries(written) })
}

/** The texts of a row that is about no question: all are told but the headings that we wrote. */
function withoutRow(
  sheet: Sheet,
  cells: readonly Cell[],
  row: RowId | undefined,
  { table, columns }: FoundTable,
  control: Control,
  findings: Findings,
  other: ReturnedText[],
): void {
  const open = new Set(table.columns.flatMap(({ key, isOpen }) => (isOpen ? (columns.get(key) ?? []) : [])))
  const ours = new Set([...columns.values()].filter((column) => !open.has(column)))
  const told = unsent(cells, control).filter(({ column }) => control.sheet !== undefined || !ours.has(column))
  const [first] = told
  if (!first) return
  const at = cellName(first.row, first.column)
  if (row) findings.note('sheet-row-mixed', sheet.name, at)
  else if (told.some(({ column }) => open.has(column))) findings.note('sheet-row-without-id', sheet.name, at)
  for (const cell of told) {
    noteKind(sheet, cell, undefined, findings)
    other.push(placed(sheet, cell))
  }
}

/** The cells that hold something else than what we wrote above and between the rows of a table. A word of a list may be an answer. */
const unsent = (cells: readonly Cell[], { hashes, choices }: Control): Cell[] =>
  cells.filter(({ text }) => text !== '' && (choices.has(text) || !hashes.has(textHash(text))))

/** Columns in which a date may be meant. */
const dated = new Set(['period', 'start', 'end', 'note', 'facts', 'text'])

/** Notes what a text may not be as it was meant. */
export function noteKind(sheet: Sheet, cell: Cell, key: string | undefined, findings: Findings): void {
  const at = cellName(cell.row, cell.column)
  if (cell.isFormula) findings.note('sheet-formula', sheet.name, at)
  if (cell.kind === 'error') findings.note('sheet-error-value', sheet.name, at)
  if (cell.kind === 'date' && key !== undefined && !dated.has(key))
    findings.note('sheet-date', sheet.name, at)
}
