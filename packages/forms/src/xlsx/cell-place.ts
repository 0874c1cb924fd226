/** Further right or down no sheet goes (ECMA-376 leaves it open; Excel says so). */
const most = { row: 1_048_576, column: 16_384 }

/** The row and column of a cell from its name, each from 0; nothing where it is none. */
export function placeOfCell(name: string): { row: number; column: number } | undefined {
  const [, letters = '', digits = ''] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(name) ?? []
  if (letters === '') return undefined
  const column = Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
  const row = Number(digits) - 1
  return row >= 0 && row < most.row && column < most.column ? { row, column } : undefined
}
