import type { Block } from '@rsr/document'
import type { Context } from '../context.ts'
import { box } from './box.ts'
import { captionedTable } from './captioned-table.ts'
import { contents } from './contents.ts'
import { coverLine } from './cover-line.ts'
import { figure } from './figure.ts'
import { heading } from './heading.ts'
import { list } from './list.ts'
import { numberedParagraph } from './numbered-paragraph.ts'
import { paragraph } from './paragraph.ts'
import type { Place, WordBlock } from './place.ts'

/** Prints a block, which may depend on the one after it. */
export function block(node: Block, place: Place, context: Context, next?: Block): WordBlock[] {
  switch (node.type) {
    case 'heading':
      return [heading(node, place, context)]
    case 'paragraph':
      return paragraph(node, place, context)
    case 'numberedParagraph':
      return [numberedParagraph(node, next, place, context)]
    case 'list':
      return list(node, place, context)
    case 'captionedTable':
      return captionedTable(node, place, context)
    case 'figure':
      return figure(node, place, context)
    case 'box':
      return box(node, place, context, next)
    case 'coverLine':
      return coverLine(node, context)
    case 'contents':
      return contents(node, place, context)
  }
}
