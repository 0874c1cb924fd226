import type { CoverLine } from '@rsr/document'
import type { Context } from '../context.ts'
import { type Paragraph, paragraph } from '../word/paragraph.ts'
import { inlines } from './inline.ts'

const styles: Readonly<Record<CoverLine['role'], string>> = {
  mark: 'CoverMark',
  title: 'Title',
  subtitle: 'Subtitle',
  line: 'CoverLine',
  notice: 'CoverNotice',
}

/** A line of the cover. */
export function coverLine({ role, children }: CoverLine, context: Context): Paragraph {
  return paragraph({ style: styles[role] }, inlines(children, context.style, context))
}
