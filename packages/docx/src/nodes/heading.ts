import type { Heading } from '@rsr/document'
import type { Context } from '../context.ts'
import { instances } from '../parts/numbering.ts'
import { bookmarked } from '../word/bookmark.ts'
import { commented } from '../word/comment.ts'
import { type Paragraph, type ParagraphStyle, paragraph } from '../word/paragraph.ts'
import { inlines } from './inline.ts'
import type { Place } from './place.ts'

/** A heading, which Word numbers by its style. */
export function heading(node: Heading, { beginsPage = false }: Place, context: Context): Paragraph {
  return paragraph(
    { ...styleOf(node), ...(beginsPage && { pageBreakBefore: true, before: 120 }) },
    commented(
      context.comments.on.get(node),
      bookmarked(context.targets.get(node.id), inlines(node.children, context.style, context)),
    ),
  )
}

/** Headings of annexes have the usual styles, by which every program knows them, and the numbering of annexes. */
function styleOf({ depth, numbering, number }: Heading): ParagraphStyle {
  const style = `Heading${depth}`
  if (numbering === 'none') return { style, number: { instance: 0, level: 0 } }
  return isAnnexNumber(number)
    ? { style, number: { instance: instances.annexes, level: depth - 1 } }
    : { style }
}

function isAnnexNumber(number = ''): boolean {
  return /^[A-Z]/.test(number)
}
