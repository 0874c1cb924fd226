import type { Block, Box } from '@rsr/document'
import type { Context } from '../context.ts'
import { type Table, table } from '../word/table.ts'
import { block } from './block.ts'
import type { Place } from './place.ts'

/**
 * A framed passage: a table of one cell. (Word draws one frame around paragraphs only if they are indented alike,
 * so lists would fall out of it.) It stays on the page of what follows. Nothing in it: no frame.
 */
export function box({ children }: Box, { page, width }: Place, context: Context, next?: Block): Table[] {
  const place = {
    style: 'BoxText',
    page,
    width,
    inBox: true,
    keepNext: next !== undefined && next.type !== 'heading',
  }
  const blocks = children.flatMap((child) => block(child, place, context))
  if (blocks.length === 0) return []
  const { isRightToLeft } = context
  const rows = [[{ blocks }]]
  return [table({ style: 'Box', widths: [width], header: false, isRightToLeft, keepRows: true, rows })]
}
