import type { Paragraph } from '@rsr/document'
import type { Context } from '../context.ts'
import { type Paragraph as WordParagraph, paragraph as wordParagraph } from '../word/paragraph.ts'
import { inlines } from './inline.ts'
import type { Place } from './place.ts'

/** A paragraph without a number, in the style of its place. */
export function paragraph({ children }: Paragraph, { style }: Place, context: Context): WordParagraph {
  return wordParagraph({ style }, inlines(children, context.style, context))
}
