import { type Component, element } from '@rsr/opc'
import type { AnswerForm } from '@rsr/roadmap'
import { fixedRange } from './reference.ts'
import { firstRow } from './table-sheet.ts'
import type { SheetEntry } from './workbook-part.ts'

/**
 * A name for each column of a table, `rsr.2.answer`: programs move it with the column, so that it is found where others
 * were inserted and its title is gone.
 */
export function columnNames(entries: readonly SheetEntry[], { tables }: AnswerForm): Component[] {
  return tables.flatMap(({ columns, rows }, index) =>
    columns.map(({ key }, column) =>
      element('definedName', { name: nameOf(index, key), hidden: 1 }, [
        fixedRange(entries[index + 1]?.name ?? '', column, firstRow, firstRow + rows.length - 1),
      ]),
    ),
  )
}

const nameOf = (table: number, key: string) => `rsr.${table + 1}.${key.replaceAll('-', '_')}`
