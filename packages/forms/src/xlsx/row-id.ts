import { textHash } from '../sheet/text-hash.ts'
import type { Control } from './control-of.ts'
import { type FoundTable, isId, looksLikeId } from './table-of.ts'
import type { Cell } from './workbook.ts'

/** Which question a row is about, and how that is known. */
export interface RowId {
  readonly id: string
  /** `question`: its id is gone, and its words are there. `mixed`: its id and its words are of two questions. */
  readonly by: 'id' | 'question' | 'mixed'
  /** By how many columns the row is shifted against its table. */
  readonly shift: number
}

/** The question of a row; nothing for a row that is about none. */
export function rowId(
  cells: readonly Cell[],
  { table, columns }: FoundTable,
  control: Control,
): RowId | undefined {
  const idColumn = columns.get('id')
  const open = new Set(table.columns.flatMap(({ key, isOpen }) => (isOpen ? (columns.get(key) ?? []) : [])))
  // An id that someone writes into a note is no id of the row.
  const ours = cells.filter(({ column }) => column === idColumn || !open.has(column))
  const inPlace = ours.find(({ column }) => column === idColumn)
  const idCell =
    inPlace && isId(inPlace.text, control) ? inPlace : ours.find(({ text }) => isId(text, control))
  const words = ours.flatMap((cell) => {
    const id = control.questions.get(textHash(cell.text))
    return id === undefined ? [] : [{ id, cell }]
  })[0]
  if (idCell) {
    const id = control.asked.get(idCell.text.toLowerCase()) ?? idCell.text
    const shift = idColumn === undefined ? 0 : idCell.column - idColumn
    return { id, by: words && words.id !== id ? 'mixed' : 'id', shift }
  }
  if (words) {
    const place = columns.get('question')
    return { id: words.id, by: 'question', shift: place === undefined ? 0 : words.cell.column - place }
  }
  return inPlace && looksLikeId(inPlace.text) ? { id: inPlace.text, by: 'id', shift: 0 } : undefined
}
