import type { VFileMessage } from 'vfile-message'
import { type Column, columnOf, isAnswerColumn } from '../columns.ts'
import { formMessage } from '../form-message.ts'
import type { AnswerColumn, ReturnedAnswer, ReturnedForm, ReturnedText } from '../returned.ts'
import { cellName } from '../sheet/reference.ts'
import { type Row, delimiters, rowsOf } from './rows-of.ts'
import { textOf } from './text-of.ts'

/**
 * Reads answers from a table in CSV: a row for each question, under the titles of an answer sheet's columns, in any order.
 * Commas, semicolons or tabs between the cells; UTF-8 or UTF-16.
 *
 * @returns what was typed, with the line and the cell of each text; or why it cannot be read.
 *
 * @example
 * const { value, messages } = readCsv(bytes, { file: 'police.csv' })
 */
export function readCsv(
  bytes: Uint8Array,
  { file }: { readonly file: string },
): { value?: ReturnedForm; messages: VFileMessage[] } {
  const text = textOf(bytes)
  const unreadable = (problem: string, line = 1) => ({
    messages: [formMessage('form-unreadable', file, { line }, { problem })],
  })
  // The first bytes of a ZIP file, in which workbooks are packed.
  if (isZip(bytes)) {
    return unreadable(
      'it is a workbook, or another packed file. Give it the ending .xlsx, and import it again',
    )
  }
  if (text === undefined) {
    return unreadable('it is no text in UTF-8 or UTF-16. In Excel: Save as, “CSV UTF-8 (comma delimited)”')
  }
  const tables = delimiters.map((delimiter) => rowsOf(text, delimiter))
  const headed = tables.flatMap((table) => headedOf(table) ?? [])
  const best = headed.toSorted((a, b) => countOf(b.headings) - countOf(a.headings))[0]
  if (!best) {
    return unreadable(
      'it has no row with the headings `Id` and `Your answer`: write them above their columns. Tables of sources, facts, statistics and actions are read from the workbook (.xlsx) alone',
    )
  }
  if (best.unclosed !== undefined) {
    return unreadable('a quote `"` that begins a text here is not closed', best.unclosed)
  }
  return { value: formOf(file, best), messages: [] }
}

const isZip = ([p, k, third, fourth]: Uint8Array) =>
  p === 0x50 && k === 0x4b && third === 0x03 && fourth === 0x04

interface Headed {
  readonly rows: readonly Row[]
  readonly unclosed: number | undefined
  readonly head: Row
  readonly headings: readonly (Column | undefined)[]
}

/** How many rows may stand above the headings. */
const above = 30

function headedOf(table: ReturnType<typeof rowsOf>): Headed | undefined {
  for (const head of table.rows.slice(0, above)) {
    const named = head.cells.map(columnOf)
    // The second of two columns with one heading is not ours.
    const headings = named.map((key, index) => (named.indexOf(key) === index ? key : undefined))
    if (headings.includes('id') && headings.includes('answer')) return { ...table, head, headings }
  }
  return undefined
}

const countOf = (headings: readonly unknown[]) => headings.filter((key) => key !== undefined).length

function formOf(file: string, { rows, head, headings }: Headed): ReturnedForm {
  const answers: ReturnedAnswer[] = []
  const other: ReturnedText[] = []
  for (const row of rows) {
    if (row === head) continue
    const cells = textsIn(row, head, headings)
    const id = cells.find(({ key }) => key === 'id')?.typed
    if (!id || row.number < head.number) {
      other.push(...cells.map(({ typed }) => typed))
      continue
    }
    const own: Partial<Record<AnswerColumn, ReturnedText>> = {}
    for (const { key, typed } of cells) {
      if (key === undefined) other.push(typed)
      else if (isAnswerColumn(key)) own[key] = typed
    }
    const question = cells.find(({ key }) => key === 'question')?.typed
    answers.push({ criterion: id.text, place: id.place, ...(question && { question }), cells: own })
  }
  return { file, kind: 'csv', sent: undefined, answers, other }
}

/** What is typed in a row, each text with the column that it stands in. */
function textsIn({ cells, line, number }: Row, head: Row, headings: Headed['headings']) {
  return cells.flatMap((cell, column): { key: Column | undefined; typed: ReturnedText }[] => {
    const text = cell.trim()
    const [key, heading] = [headings[column], head.cells[column]?.trim() ?? '']
    const place = { line, cell: cellName(number - 1, column) }
    const typed = { text, place, ...(key === undefined && heading !== '' && { heading }) }
    return text === '' ? [] : [{ key, typed }]
  })
}
