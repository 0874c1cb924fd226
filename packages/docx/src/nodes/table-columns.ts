import { type CaptionedTable, type Inline, plainText, type TableCell, textWidth, walk } from '@rsr/document'

/** A column: its width in twips, and whether it holds numbers, whose digits then stand under each other. */
export interface Column {
  readonly width: number
  readonly isNumeric: boolean
}

/** The size of letters in tables, wide enough for bold ones, and what the margins of a cell take; in twips. */
const ownSize = 8.5 * 20 * 1.12
const margins = 220
/** The share of the table beyond which no column is widened for one long word. */
const widest = 0.4

/**
 * The columns of a table have the shares that its author gave them; but none is narrower than its longest word, as far
 * as the others have room, and none that holds numbers is wider than it needs. The widths add up to that of the table.
 *
 * @param letters - how wide letters are at most, beside those of Arial.
 */
export function tableColumns(
  { children: [, ...rows], widths: shares }: CaptionedTable,
  width: number,
  letters: number,
): Column[] {
  const whole = sum(shares)
  const columns = shares.map((share, index) => {
    const [head, ...cells] = rows.flatMap((row) => row.children[index] ?? [])
    const isNumeric = holdsNumbers(cells)
    const least = Math.min(
      Math.max(...[head, ...cells].map((cell) => longestWord(cell, ownSize * letters))),
      width * widest,
    )
    const given = (share / whole) * width
    return { isNumeric, least, given: isNumeric ? Math.min(given, least) : given }
  })
  const free = width - sum(columns.map(({ given }) => given))
  const takers = sum(columns.map(({ given, isNumeric }) => (isNumeric ? 0 : given)))
  const wide = columns.map(({ given, isNumeric }) =>
    takers === 0 ? given + free / columns.length : isNumeric ? given : given * (1 + free / takers),
  )
  const lacks = columns.map(({ least }, index) => Math.max(0, least - (wide[index] ?? 0)))
  const room = columns.map(({ least }, index) => Math.max(0, (wide[index] ?? 0) - least))
  const moved = Math.min(sum(lacks), sum(room))
  const fitted = wide.map(
    (each, index) =>
      each + moved * ((lacks[index] ?? 0) / (sum(lacks) || 1) - (room[index] ?? 0) / (sum(room) || 1)),
  )
  return inWholeTwips(fitted).map((each, index) => ({
    width: each,
    isNumeric: columns[index]?.isNumeric ?? false,
  }))
}

/** How high the rows of a table are, in twips, as far as the widths of letters are known: to know what fits on a page. */
export function rowHeights(
  { children: [, ...rows] }: CaptionedTable,
  columns: readonly Column[],
): readonly number[] {
  return rows.map(({ children }) => {
    const heights = children.map((cell, index) => heightOf(cell, (columns[index]?.width ?? 0) - margins))
    return Math.max(...heights, lineHeight) + 90
  })
}

const lineHeight = 210
/** Lines to fill in stand further apart. */
const formLineHeight = 310

function heightOf(cell: TableCell, width: number): number {
  const lines = linesOf(cell).map((line) =>
    Math.max(1, Math.ceil((textWidth(line, ownSize) * 1.1) / Math.max(width, 1))),
  )
  const blanks = cell.children.filter((node) => node.type === 'blank')
  const more = blanks.map((blank) => blank.lines - 1)
  return sum([...lines, ...more]) * (blanks.length > 0 ? formLineHeight : lineHeight)
}

/** The words of each line that a cell is made of, by its breaks. */
const linesOf = (cell: TableCell): string[] =>
  cell.children
    .reduce<Inline[][]>(
      (lines, node) =>
        node.type === 'break' ? [...lines, []] : [...lines.slice(0, -1), [...(lines.at(-1) ?? []), node]],
      [[]],
    )
    .map(plainText)

/** A break is allowed at a space and after a hyphen or a slash. */
function longestWord(cell: TableCell | undefined, size: number): number {
  const text = cell ? plainText(cell.children) : ''
  const words = number.test(text) ? [text] : text.split(/\s|(?<=[-/])/)
  return Math.max(0, ...words.map((word) => textWidth(word, size))) + margins
}

/** 14; 1,204.5; 12 %; 4 of 19. */
const number = /^[-–−]?\d[\d.,]*(?: ?%|\D{1,4}\d+)?$/

/** Whether at least half of the cells are numbers and the others short; a number that leads elsewhere is a name. */
function holdsNumbers(cells: readonly TableCell[]): boolean {
  const texts = cells.map(({ children }) => plainText(children))
  const numbers = texts.filter((text) => number.test(text)).length
  if (numbers * 2 < texts.length || numbers === 0 || texts.some((text) => text.length > 12)) return false
  return !cells.some((cell) => [...walk(cell)].some(({ type }) => type === 'crossReference'))
}

/** Rounded so that the sum stays the same. */
function inWholeTwips(widths: readonly number[]): number[] {
  let exact = 0
  let taken = 0
  return widths.map((width) => {
    exact += width
    const column = Math.round(exact) - taken
    taken += column
    return column
  })
}

const sum = (values: readonly number[]) => values.reduce((all, each) => all + each, 0)
