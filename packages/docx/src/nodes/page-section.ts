import type { Block, DocumentMeta, PageSection } from '@rsr/document'
import type { Context } from '../context.ts'
import { textWidth } from '../theme.ts'
import { band } from '../word/band.ts'
import { type Paragraph, paragraph } from '../word/paragraph.ts'
import { run } from '../word/run.ts'
import type { Section } from '../word/section.ts'
import { wordField } from '../word/word-field.ts'
import { beginsPage } from './begins-page.ts'
import { block } from './block.ts'

/** A run of pages. The cover has neither header nor footer; its lines say what they would. */
export function pageSection({ kind, children }: PageSection, context: Context): Section {
  const page = context.look.pages[kind]
  const width = textWidth(page)
  const place = { style: kind === 'cover' ? 'CoverLine' : 'BodyText', page, width, inBox: false }
  const furnished = kind !== 'cover'
  return {
    page,
    blocks: children.flatMap((child, index) => {
      const afterTable = isTable(children[index - 1])
      const here = {
        ...place,
        afterTable,
        beginsPage: beginsPage(children, index, context.listed.tables.length),
      }
      return block(child, here, context, children[index + 1])
    }),
    header: furnished
      ? header(context.meta, width)
      : [paragraph({ style: 'CoverLine' }, [band(page, 482, 1000)])],
    footer: furnished ? footer(context) : [],
  }
}

const isTable = (node: Block | undefined) => node?.type === 'captionedTable' || node?.type === 'box'

/** Title on the left and release mark on the right; the mark on a line of its own where they would run together. */
function header({ title, mark }: DocumentMeta, width: number): Paragraph[] {
  const style = 'Header'
  if (mark === '') return [paragraph({ style }, run(title))]
  const twipsPerLetter = 90
  const fits = (title.length + mark.length + 4) * twipsPerLetter < width
  const between = fits ? '\t' : '\n'
  return [paragraph({ style, rightTab: width }, [...run(`${title}${between}`), ...run(mark, { bold: true })])]
}

/** "Page 3 of 40". The numbers here are only what programs show that cannot count pages. */
function footer({ meta: { words }, pages: known }: Context): Paragraph[] {
  return [
    paragraph({ style: 'Footer' }, [
      ...run(`${words.page} `),
      ...wordField('PAGE', '1'),
      ...run(` ${words.of} `),
      ...wordField('NUMPAGES', String(known?.count ?? 1)),
    ]),
  ]
}
