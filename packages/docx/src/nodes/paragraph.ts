import type { Paragraph } from '@rsr/document'
import type { Context } from '../context.ts'
import { type Paragraph as WordParagraph, paragraph as wordParagraph } from '../word/paragraph.ts'
import { inlines } from './inline.ts'
import { type Place, spaceAfterTable } from './place.ts'

/** A paragraph without a number, in the style of its place; none for no words, which would be a blank line. */
export function paragraph({ children }: Paragraph, place: Place, context: Context): WordParagraph[] {
  const words = inlines(children, context.style, context)
  if (words.length === 0) return []
  const { style } = place
  return [
    wordParagraph({ style, ...(place.keepNext && { keepNext: true }), ...spaceAfterTable(place) }, words),
  ]
}
