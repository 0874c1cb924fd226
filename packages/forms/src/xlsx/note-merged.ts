import { cellName } from '../sheet/reference.ts'
import type { Findings } from './findings.ts'
import type { FoundTable } from './table-of.ts'
import type { Sheet } from './workbook.ts'

/** Notes cells that are one over several rows where an agency writes: their text is taken for the first row alone. */
export function noteMerged(
  sheet: Sheet,
  { table, columns, headRow = -1 }: FoundTable,
  findings: Findings,
): void {
  const open = table.columns.flatMap(({ key, isOpen }) => (isOpen ? (columns.get(key) ?? []) : []))
  for (const { from, to } of sheet.merged) {
    const isOpen = open.some((column) => column >= from.column && column <= to.column)
    if (isOpen && from.row !== to.row && to.row > headRow)
      findings.note(
        'sheet-merged',
        sheet.name,
        `${cellName(from.row, from.column)}:${cellName(to.row, to.column)}`,
      )
  }
}
