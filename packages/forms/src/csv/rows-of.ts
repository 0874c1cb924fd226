import papa from 'papaparse'

/** A row of a table as text, with the line on which it begins, from 1, and its number as Excel counts, from 1. */
export interface Row {
  readonly line: number
  readonly number: number
  readonly cells: readonly string[]
}

/**
 * The rows of a table in CSV (RFC 4180).
 *
 * @param delimiter - what stands between cells; where the file begins with Excel's line `sep=`, that one counts.
 * @returns the rows, and the line of a quote that is not closed, behind which nothing can be told apart.
 */
export function rowsOf(text: string, delimiter: string): { rows: Row[]; unclosed: number | undefined } {
  const [first = '', named] = /^sep=(.)\r?\n/i.exec(text) ?? []
  const { data, errors } = papa.parse<string[]>(text.slice(first.length), { delimiter: named ?? delimiter })
  let line = first === '' ? 1 : 2
  const rows = data.map((cells, index) => {
    const row = { line, number: index + 1, cells }
    line += 1 + cells.join('').split(/\r\n|\r|\n/).length - 1
    return row
  })
  const broken = errors.find(({ code }) => code === 'MissingQuotes')
  return { rows, unclosed: broken && (rows[broken.row ?? 0]?.line ?? 1) }
}

/** What may stand between cells: a comma, a semicolon where the comma is the sign of decimals, a tab. */
export const delimiters = [',', ';', '\t'] as const
