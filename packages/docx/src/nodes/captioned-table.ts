import { type Caption, type CaptionedTable, type Inline, type TableCell, plainText } from '@rsr/document'
import type { Context } from '../context.ts'
import { tones } from '../theme.ts'
import { bookmarked } from '../word/bookmark.ts'
import { type Paragraph, type ParagraphStyle, paragraph } from '../word/paragraph.ts'
import { run } from '../word/run.ts'
import { type CellContent, table } from '../word/table.ts'
import { wordField } from '../word/word-field.ts'
import { inlines } from './inline.ts'
import type { Place, WordBlock } from './place.ts'
import { soleStatusMark } from './status-mark.ts'
import { rowHeights, tableColumns } from './table-columns.ts'

/** The share of a page up to which a table is kept on one. */
const wholeShare = 0.4
/** The share of a page up to which two rows are kept together. */
const pairShare = 0.15

/** A table under its caption; the first row is its header row. */
export function captionedTable(node: CaptionedTable, place: Place, context: Context): WordBlock[] {
  const [caption, ...rows] = node.children
  const title = plainText(caption.children) || `${context.meta.words.table} ${node.number}`
  const header = rows[0]?.children ?? []
  const columns = tableColumns(node, place.width, context.look.letters)
  const { height, top, bottom } = place.page
  const heights = rowHeights(node, columns).map((each) => each / (height - top - bottom))
  return [
    captionOf(node, caption, context),
    table({
      style: 'CaptionedTable',
      widths: columns.map(({ width }) => width),
      header: true,
      isRightToLeft: context.isRightToLeft,
      keepRows: true,
      title,
      description: header.map((cell) => plainText(cell.children)).join('; ') || title,
      rows: rows.map((row, index) => {
        const isHeader = index === 0
        const keepNext = staysWithNext(index, heights)
        return row.children.map((cell, column) => {
          const align = columns[column]?.isNumeric ? { align: 'right' as const } : {}
          const style = isHeader ? 'TableHeader' : hasBlank(cell) ? 'FormText' : 'TableText'
          return tableCell(cell, { style, keepNext, ...align }, context)
        })
      }),
    }),
  ]
}

/**
 * Whether a row stays on the page of the next: in a short table all do; in a long one, none stands alone with the caption
 * at the foot of a page, or at the head of the last one, if it is not high. The header row does so by its style.
 *
 * @param heights - of the rows, as shares of the page.
 */
function staysWithNext(index: number, heights: readonly number[]): boolean {
  const last = heights.length - 1
  if (index === last) return false
  if (heights.reduce((sum, each) => sum + each, 0) < wholeShare) return true
  const isAtAnEnd = index === 1 || (index > 0 && index === last - 1)
  return isAtAnEnd && (heights[index] ?? 0) + (heights[index + 1] ?? 0) < pairShare
}

/** "Table 3. Who does what": Word counts the number, and the bookmark is around what references to it print. */
function captionOf({ id, number }: CaptionedTable, caption: Caption, context: Context): Paragraph {
  const label = [
    ...run(`${context.meta.words.table} `, context.style),
    ...wordField('SEQ Table \\* ARABIC', String(number), context.style),
  ]
  return paragraph({ style: 'Caption', keepNext: true }, [
    ...bookmarked(context.targets.get(id), label),
    ...run('. ', context.style),
    ...inlines(caption.children, context.style, context),
  ])
}

const hasBlank = (cell: TableCell) => cell.children.some(isBlank)
const isBlank = ({ type }: Inline) => type === 'blank'

/** Shaded as a whole where a status mark is all there is in it. */
function tableCell({ children }: TableCell, style: ParagraphStyle, context: Context): CellContent {
  const mark = soleStatusMark(children)
  const fill = mark && tones[mark.tone].fill
  const look = mark ? { ...context.style, toned: true } : context.style
  const blocks = paragraphsIn(children).map((each) => paragraph(style, inlines(each, look, context)))
  return { blocks, ...(fill !== undefined && { fill }) }
}

/**
 * One paragraph; in a form one for each line, since Word makes a control in which somebody presses Enter one of all the
 * paragraphs that it then touches.
 */
function paragraphsIn(children: readonly Inline[]): Inline[][] {
  if (!children.some(isBlank)) return [[...children]]
  return children.reduce<Inline[][]>(
    (lines, node) =>
      node.type === 'break' ? [...lines, []] : [...lines.slice(0, -1), [...(lines.at(-1) ?? []), node]],
    [[]],
  )
}
