import type { PageSection } from '@rsr/document'
import type { Context } from '../context.ts'
import { pagesOf, textWidth } from '../theme.ts'
import { type Paragraph, paragraph } from '../word/paragraph.ts'
import { run } from '../word/run.ts'
import type { Section } from '../word/section.ts'
import { wordField } from '../word/word-field.ts'
import { block } from './block.ts'

/** A run of pages. The cover has neither header nor footer; its lines say what they would. */
export function pageSection({ kind, children }: PageSection, context: Context): Section {
  const page = pagesOf(context.meta.paper)[kind]
  const width = textWidth(page)
  const place = { style: kind === 'cover' ? 'CoverLine' : 'BodyText', width, inBox: false }
  const furnished = kind !== 'cover'
  return {
    page,
    blocks: children.flatMap((child, index) => block(child, place, context, children[index + 1])),
    header: furnished ? header(context, width) : [],
    footer: furnished ? footer(context) : [],
  }
}

/** Title on the left and release mark on the right; the mark on a line of its own where they would run together. */
function header({ meta: { title, mark }, style: look }: Context, width: number): Paragraph[] {
  const style = 'Header'
  if (mark === '') return [paragraph({ style }, run(title, look))]
  const twipsPerLetter = 90
  const fits = (title.length + mark.length + 4) * twipsPerLetter < width
  const between = fits ? '\t' : '\n'
  return [
    paragraph({ style, rightTab: width }, [
      ...run(`${title}${between}`, look),
      ...run(mark, { ...look, bold: true }),
    ]),
  ]
}

/** "Page 3 of 40". The numbers here are only what programs show that cannot count pages. */
function footer({ meta: { words }, style, pages: known }: Context): Paragraph[] {
  return [
    paragraph({ style: 'Footer' }, [
      ...run(`${words.page} `, style),
      ...wordField('PAGE', '1', style),
      ...run(` ${words.of} `, style),
      ...wordField('NUMPAGES', String(known?.count ?? 1), style),
    ]),
  ]
}
