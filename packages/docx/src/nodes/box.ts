import type { Box } from '@rsr/document'
import type { Context } from '../context.ts'
import { type Table, table } from '../word/table.ts'
import { block } from './block.ts'
import type { Place } from './place.ts'

/**
 * A framed passage: a table of one cell. (Word draws one frame around paragraphs only if they are indented alike,
 * so lists would fall out of it.)
 */
export function box({ children }: Box, { width }: Place, context: Context): Table {
  const place = { style: 'BoxText', width, inBox: true }
  const blocks = children.flatMap((child) => block(child, place, context))
  const { isRightToLeft } = context
  return table({
    style: 'Box',
    widths: [width],
    header: false,
    isRightToLeft,
    keepRows: true,
    rows: [[{ blocks }]],
  })
}
