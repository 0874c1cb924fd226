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

/** A line of the cover, if there are words. */
export function coverLine({ role, children }: CoverLine, context: Context): Paragraph[] {
  const words = inlines(children, context.style, context)
  return words.length === 0 ? [] : [paragraph({ style: styles[role] }, words)]
}
