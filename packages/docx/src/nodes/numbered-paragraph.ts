import type { Block, NumberedParagraph } from '@rsr/document'
import type { Context } from '../context.ts'
import { bookmarked } from '../word/bookmark.ts'
import { commented } from '../word/comment.ts'
import { type Paragraph, paragraph } from '../word/paragraph.ts'
import { inlines } from './inline.ts'
import { type Place, spaceAfterTable } from './place.ts'

/**
 * A paragraph that Word numbers by its style, through the whole document. It stays on the page of a list, a table
 * or a figure that it leads to.
 */
export function numberedParagraph(
  node: NumberedParagraph,
  next: Block | undefined,
  place: Place,
  context: Context,
): Paragraph {
  const { id, children } = node
  const leads = next?.type === 'list' || next?.type === 'captionedTable' || next?.type === 'figure'
  const target = id === undefined ? undefined : context.targets.get(id)
  return paragraph(
    { style: 'NumberedParagraph', keepNext: leads, ...spaceAfterTable(place) },
    commented(context.comments.on.get(node), bookmarked(target, inlines(children, context.style, context))),
  )
}
