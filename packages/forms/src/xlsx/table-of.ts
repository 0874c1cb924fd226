import { textHash } from '../sheet/text-hash.ts'
import type { Control, ControlTable } from './control-of.ts'
import type { Cell, Sheet, Workbook } from './workbook.ts'

/** A table as it stands in a sheet. */
export interface FoundTable {
  readonly table: ControlTable
  /** Where each column is, by its key. */
  readonly columns: ReadonlyMap<string, number>
  /** The row with the titles of the columns. */
  readonly headRow: number | undefined
  /** The columns whose title is gone, which are taken by their place. */
  readonly guessed: readonly string[]
}

/** Fewer titles in a row could be there by chance. */
const leastTitles = 3

/**
 * The table in a sheet, whatever the sheet is called: by the titles of its columns, by the names that the workbook has for
 * columns, or by the ids of questions.
 */
export function tableOf(sheet: Sheet, control: Control, names: Workbook['names']): FoundTable | undefined {
  const head = headOf(sheet, control)
  const named = namedColumns(sheet, control, names)
  // All tables of questions have the same titles.
  const isNamed = named && (!head || head.table.kind === named.table.kind)
  const table =
    (isNamed ? named.table : head?.table) ??
    (idColumn(sheet, control) === undefined ? undefined : questionsOf(control))
  if (!table) return undefined
  const columns = titled(table, head?.cells ?? [], isNamed ? named.columns : new Map())
  const ids = idColumn(sheet, control)
  if (!columns.has('id') && ids !== undefined) columns.set('id', ids)
  return { table, headRow: head?.cells[0]?.row, ...completed(table, columns) }
}

const questionsOf = ({ tables }: Control) => tables.find(({ kind }) => kind === 'questions')

/** The row in which most titles of a table stand. */
function headOf(
  { rows }: Sheet,
  { tables }: Control,
): { table: ControlTable; cells: readonly Cell[] } | undefined {
  let best: { table: ControlTable; cells: readonly Cell[]; count: number } | undefined
  const titles = tables.map(
    (table) =>
      [table, new Set(table.columns.flatMap(({ title }) => (title === '' ? [] : textHash(title))))] as const,
  )
  for (const cells of rows) {
    if (cells.length < leastTitles) continue
    const hashes = new Set(cells.map(({ text }) => textHash(text)))
    for (const [table, known] of titles) {
      const count = [...known].filter((hash) => hashes.has(hash)).length
      if (count >= leastTitles && count > (best?.count ?? 0)) best = { table, cells, count }
    }
  }
  return best
}

/** The columns for which the workbook has a name, `rsr.2.may_be`: the number is that of the table, or of any where it is lost which there were. */
function namedColumns(
  sheet: Sheet,
  { tables, sheet: control }: Control,
  names: Workbook['names'],
): { table: ControlTable; columns: ReadonlyMap<string, number> } | undefined {
  const found = Array.from(names).flatMap(([name, place]) => {
    const [, number, key] = /^rsr\.(\d+)\.(\w+)$/i.exec(name) ?? []
    const table = control ? tables[Number(number) - 1] : tables[0]
    return place.sheet === sheet.name && table && key !== undefined
      ? [{ table, key: key.replaceAll('_', '-'), column: place.column }]
      : []
  })
  const [first] = found
  if (!first || (!control && !found.some(({ key }) => key === 'question'))) return undefined
  const columns = found.filter(({ table }) => table === first.table)
  return { table: first.table, columns: new Map(columns.map(({ key, column }) => [key, column])) }
}

/** The column in which most ids of questions stand. */
function idColumn({ rows }: Sheet, control: Control): number | undefined {
  const counts = new Map<number, number>()
  for (const cells of rows)
    for (const { text, column } of cells)
      if (isId(text, control)) counts.set(column, (counts.get(column) ?? 0) + 1)
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0]
}

/** Whether a text is the id of a question; where it is lost which were asked, whether it looks like one. */
export const isId = (text: string, { asked, sheet }: Control): boolean =>
  sheet ? asked.has(text.toLowerCase()) : looksLikeId(text)

/** As `tip-protocol.5.1.a`: the ids of criteria have a letter at their end. */
export const looksLikeId = (text: string): boolean => /^[a-z][a-z\d-]*(\.[\w-]+)+\.[a-z]{1,2}$/i.test(text)

/** The columns whose titles stand in a row; of two with one title that which has the name. */
function titled(
  table: ControlTable,
  cells: readonly Cell[],
  named: ReadonlyMap<string, number>,
): Map<string, number> {
  const columns = new Map<string, number>()
  for (const { key, title } of table.columns) {
    const found = title === '' ? [] : cells.filter(({ text }) => textHash(text) === textHash(title))
    const byName = named.get(key)
    const one = found.find(({ column }) => column === byName) ?? found[0]
    const column = one?.column ?? byName
    if (column !== undefined) columns.set(key, column)
  }
  return columns
}

/** The columns that are not found are where they were sent, seen from the one before, if nothing else is there. */
function completed(table: ControlTable, found: Map<string, number>): Pick<FoundTable, 'columns' | 'guessed'> {
  const columns = new Map(found)
  const taken = new Set(found.values())
  const guessed: string[] = []
  let before: number | undefined
  for (const { key } of table.columns) {
    const known = columns.get(key)
    const place = known ?? (before === undefined ? undefined : before + 1)
    if (known === undefined && place !== undefined && !taken.has(place)) {
      columns.set(key, place)
      taken.add(place)
      guessed.push(key)
    }
    before = columns.get(key) ?? before
  }
  return { columns, guessed }
}
