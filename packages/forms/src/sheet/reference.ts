/** The name of a column by its number from 0: A, Z, AA. */
export function columnName(index: number): string {
  const rest = Math.floor(index / 26) - 1
  return (rest < 0 ? '' : columnName(rest)) + String.fromCharCode(65 + (index % 26))
}

/** The name of a cell by its row and column, each from 0: `E12`. */
export const cellName = (row: number, column: number): string => `${columnName(column)}${row + 1}`

/** A range that stays where it is when a formula is copied: `'IV. Victim assistance'!$E$4:$E$60`. */
export const fixedRange = (sheet: string, column: number, from: number, to: number): string =>
  `${quotedSheet(sheet)}!$${columnName(column)}$${from + 1}:$${columnName(column)}$${to + 1}`

/** The name of a sheet as it stands in formulas. */
export const quotedSheet = (sheet: string): string => `'${sheet.replaceAll("'", "''")}'`
