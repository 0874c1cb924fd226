import type { Cell, Row } from './table.ts'

/** What spreadsheets take for a formula: such a text begins with one of these signs, whatever space is before it. */
const formula = /^\s*[=+\-@\t\r]/

/**
 * Rows as CSV (RFC 4180): a head with the names of the columns, lines that end in CRLF, UTF-8 with a byte order mark, by
 * which Excel knows it. A text that a spreadsheet would take for a formula has an apostrophe before it; numbers and
 * true or false stand as they are, and what is not there is empty.
 *
 * @param columns - the names of the columns, in their order.
 */
export function toCsv(columns: readonly string[], rows: readonly Row[]): string {
  const lines = [columns.map(cellOf), ...rows.map((row) => columns.map((name) => cellOf(row[name] ?? null)))]
  return `\uFEFF${lines.map((cells) => `${cells.join(',')}\r\n`).join('')}`
}

function cellOf(value: Cell): string {
  if (typeof value !== 'string') return value === null ? '' : String(value)
  const safe = formula.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
