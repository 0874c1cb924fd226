/**
 * A workbook as people change it: sheets of texts, that are read of a file of ours and written as other programs write them.
 */
import { strToU8, zipSync } from 'fflate'
import { readWorkbook } from '../src/xlsx/read-workbook.ts'
import { cellName, columnName, quotedSheet } from '../src/sheet/reference.ts'

export interface Grid {
  sheets: GridSheet[]
  /** The columns that have a name, as programs keep them. */
  names: { name: string; sheet: string; column: number }[]
}

export interface GridSheet {
  name: string
  isHidden: boolean
  rows: string[][]
  merged: string[]
  /** The XML of cells by their names, where a text is not all of it. */
  raw: Record<string, string>
  comments: { cell: string; text: string }[]
}

/** The texts of a file, and the names of its columns. */
export function gridOf(file: Uint8Array): Grid {
  const { sheets, names } = readWorkbook(file)
  return {
    sheets: sheets.map(({ name, isHidden, rows }) => {
      const all: string[][] = []
      for (const { row, column, text } of rows.flat()) {
        const cells = (all[row] ??= [])
        cells[column] = text
      }
      return {
        name,
        isHidden,
        rows: Array.from(all, (cells) => Array.from(cells ?? [], (text) => text ?? '')),
        merged: [],
        raw: {},
        comments: [],
      }
    }),
    names: Array.from(names, ([name, place]) => ({ name, ...place })),
  }
}

/** How a program writes workbooks. */
export interface Program {
  /** The prefix of the main namespace, where it has one. */
  readonly prefix?: string
  readonly isStrict?: true
  readonly cells: 'shared' | 'inline' | 'rich'
}

export const programs = {
  Excel: { cells: 'shared' },
  'Excel, strict': { cells: 'shared', isStrict: true },
  'a library': { cells: 'inline' },
  'a library with prefixes': { cells: 'rich', prefix: 'x' },
} as const satisfies Record<string, Program>

const escaped = (text: string) => text.replaceAll(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)

/** Writes a grid as a program would. */
export function written({ sheets, names }: Grid, { prefix, isStrict, cells }: Program): Uint8Array {
  const office = isStrict ? 'http://purl.oclc.org/ooxml' : 'http://schemas.openxmlformats.org'
  const main = isStrict ? `${office}/spreadsheetml/main` : `${office}/spreadsheetml/2006/main`
  const links = isStrict
    ? `${office}/officeDocument/relationships`
    : `${office}/officeDocument/2006/relationships`
  const p = prefix === undefined ? '' : `${prefix}:`
  const root = (name: string, content: string) =>
    strToU8(
      `<?xml version="1.0" encoding="UTF-8"?><${p}${name} xmlns${prefix === undefined ? '' : `:${prefix}`}="${main}" xmlns:r="${links}">${content}</${p}${name}>`,
    )
  const shared: string[] = []
  const content = (typed: string) => {
    // As every program writes what looks like the code of a letter.
    const text = typed.replaceAll(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_')
    if (cells === 'shared') return ` t="s"><${p}v>${shared.push(text) - 1}</${p}v>`
    const letters = Array.from(text)
    const half = Math.ceil(letters.length / 2)
    const run = (part: string) => `<${p}r><${p}t xml:space="preserve">${escaped(part)}</${p}t></${p}r>`
    return cells === 'inline'
      ? ` t="inlineStr"><${p}is><${p}t>${escaped(text)}</${p}t></${p}is>`
      : ` t="inlineStr"><${p}is>${run(letters.slice(0, half).join(''))}${run(letters.slice(half).join(''))}</${p}is>`
  }
  const sheetXml = ({ rows, merged, raw }: GridSheet) =>
    `<${p}sheetData>${rows
      .map((texts, row) => {
        const all = texts.map((text, column) => {
          const name = cellName(row, column)
          return raw[name] ?? (text === '' ? '' : `<${p}c r="${name}"${content(text)}</${p}c>`)
        })
        return `<${p}row r="${row + 1}">${all.join('')}</${p}row>`
      })
      .join('')}</${p}sheetData>${
      merged.length === 0
        ? ''
        : `<${p}mergeCells>${merged.map((ref) => `<${p}mergeCell ref="${ref}"/>`).join('')}</${p}mergeCells>`
    }`
  const parts = Object.fromEntries(
    sheets.map((sheet, index) => [`xl/worksheets/s${index}.xml`, root('worksheet', sheetXml(sheet))]),
  )
  const commented = sheets.flatMap(({ comments }, index): [string, Uint8Array][] => {
    if (comments.length === 0) return []
    const all = comments.map(
      ({ cell, text }) =>
        `<${p}comment ref="${cell}"><${p}text><${p}r><${p}t>${escaped(text)}</${p}t></${p}r></${p}text></${p}comment>`,
    )
    const link = `<Relationship Id="c" Type="${links}/comments" Target="../comments${index}.xml"/>`
    return [
      [`xl/comments${index}.xml`, root('comments', `<${p}commentList>${all.join('')}</${p}commentList>`)],
      [
        `xl/worksheets/_rels/s${index}.xml.rels`,
        strToU8(
          `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${link}</Relationships>`,
        ),
      ],
    ]
  })
  const list = sheets.map(
    ({ name, isHidden }, index) =>
      `<${p}sheet name="${escaped(name)}" sheetId="${index + 1}"${isHidden ? ' state="hidden"' : ''} r:id="r${index}"/>`,
  )
  const defined = names.map(
    ({ name, sheet, column }) =>
      `<${p}definedName name="${name}">${escaped(quotedSheet(sheet))}!$${columnName(column)}$4:$${columnName(column)}$9</${p}definedName>`,
  )
  const targets = [
    ...sheets.map((_, index) => ['worksheet', `r${index}`, `worksheets/s${index}.xml`]),
    ['styles', 'rs', '/xl/styles.xml'],
    ...(cells === 'shared' ? [['sharedStrings', 'rt', 'sharedStrings.xml']] : []),
  ]
  return zipSync({
    'xl/workbook.xml': root(
      'workbook',
      `<${p}sheets>${list.join('')}</${p}sheets><${p}definedNames>${defined.join('')}</${p}definedNames>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${targets.map(([kind, id, target]) => `<Relationship Id="${id}" Type="${links}/${kind}" Target="${target}"/>`).join('')}</Relationships>`,
    ),
    // A number, a date, a share, and a date of a format of its own.
    'xl/styles.xml': root(
      'styleSheet',
      `<${p}numFmts><${p}numFmt numFmtId="170" formatCode="[$-809]d mmmm yyyy;@"/></${p}numFmts><${p}cellXfs>${[0, 14, 9, 170].map((id) => `<${p}xf numFmtId="${id}"/>`).join('')}</${p}cellXfs>`,
    ),
    ...(cells === 'shared' && {
      'xl/sharedStrings.xml': root(
        'sst',
        shared.map((text) => `<${p}si><${p}t>${escaped(text)}</${p}t></${p}si>`).join(''),
      ),
    }),
    ...parts,
    ...Object.fromEntries(commented),
  })
}

/** The sheet of a name. */
export function sheetOf({ sheets }: Grid, name: string): GridSheet {
  const sheet = sheets.find((each) => each.name === name)
  if (!sheet) throw new Error(`Cannot find the sheet ${name}`)
  return sheet
}

/** Puts a column before another, empty, as programs do: names go with their columns. */
export function insertColumn(grid: Grid, sheet: GridSheet, before: number): void {
  for (const row of sheet.rows) if (row.length >= before) row.splice(before, 0, '')
  grid.names = grid.names.map((each) =>
    each.sheet === sheet.name && each.column >= before ? { ...each, column: each.column + 1 } : each,
  )
}

export function rename(grid: Grid, sheet: GridSheet, name: string): void {
  grid.names = grid.names.map((each) => (each.sheet === sheet.name ? { ...each, sheet: name } : each))
  sheet.name = name
}
