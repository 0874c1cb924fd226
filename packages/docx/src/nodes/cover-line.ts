import type { CoverLine } from '@rsr/document'
import type { Context } from '../context.ts'
import { commented } from '../word/comment.ts'
import { type Paragraph, paragraph } from '../word/paragraph.ts'
import { inlines } from './inline.ts'

const styles: Readonly<Record<CoverLine['role'], string>> = {
  mark: 'CoverMark',
  title: 'Title',
  subtitle: 'Subtitle',
  line: 'CoverLine',
  notice: 'CoverNotice',
}

/** A line of the cover, if there are words. */
export function coverLine(node: CoverLine, context: Context): Paragraph[] {
  const words = inlines(node.children, context.style, context)
  const style = styles[node.role]
  return words.length === 0 ? [] : [paragraph({ style }, commented(context.comments.on.get(node), words))]
}
