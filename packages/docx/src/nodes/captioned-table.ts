import { type Caption, type CaptionedTable, type TableCell, plainText } from '@rsr/document'
import type { Context } from '../context.ts'
import { tones } from '../theme.ts'
import { bookmarked } from '../word/bookmark.ts'
import { type Paragraph, paragraph } from '../word/paragraph.ts'
import { run } from '../word/run.ts'
import { type CellContent, table } from '../word/table.ts'
import { wordField } from '../word/word-field.ts'
import { inlines } from './inline.ts'
import type { Place, WordBlock } from './place.ts'
import { soleStatusMark } from './status-mark.ts'

/** A table under its caption; the first row is its header row. */
export function captionedTable(node: CaptionedTable, place: Place, context: Context): WordBlock[] {
  const [caption, ...rows] = node.children
  const header = rows[0]?.children ?? []
  return [
    captionOf(node, caption, context),
    table({
      style: 'CaptionedTable',
      widths: twips(node.widths, place.width),
      header: true,
      isRightToLeft: context.isRightToLeft,
      keepRows: true,
      title: plainText(caption.children),
      description: header.map((cell) => plainText(cell.children)).join('; '),
      rows: rows.map((row, index) => row.children.map((cell) => tableCell(cell, index === 0, context))),
    }),
  ]
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

/** Shaded as a whole where a status mark is all there is in it. */
function tableCell({ children }: TableCell, isHeader: boolean, context: Context): CellContent {
  const mark = soleStatusMark(children)
  const fill = mark && tones[mark.tone].fill
  const style = isHeader ? 'TableHeader' : 'TableText'
  const text = inlines(children, mark ? { ...context.style, toned: true } : context.style, context)
  return { blocks: [paragraph({ style }, text)], ...(fill !== undefined && { fill }) }
}

/** The shares of a width in whole twips, which add up to it exactly. */
function twips(shares: readonly number[], width: number): number[] {
  const whole = shares.reduce((sum, share) => sum + share, 0)
  let share = 0
  let taken = 0
  return shares.map((each) => {
    share += each
    const column = Math.round((share / whole) * width) - taken
    taken += column
    return column
  })
}
