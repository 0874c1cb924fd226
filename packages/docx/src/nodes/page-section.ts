import type { Block, PageSection } from '@rsr/document'
import type { Context } from '../context.ts'
import { type PageShape, textWidth } from '../theme.ts'
import { type Furniture, houseFurniture } from '../house/house-furniture.ts'
import { band } from '../word/band.ts'
import { type Paragraph, paragraph } from '../word/paragraph.ts'
import { run } from '../word/run.ts'
import type { Section } from '../word/section.ts'
import { wordField } from '../word/word-field.ts'
import { beginsPage } from './begins-page.ts'
import { block } from './block.ts'

const bandWidth = 482
/** Drawings in the text are numbered from 1. */
const bandId = 1000

/** A run of pages. The cover has neither header nor footer; its lines say what they would. */
export function pageSection({ kind, children }: PageSection, context: Context, order: number): Section {
  const page = context.look.pages[kind]
  const width = textWidth(page)
  const place = { style: kind === 'cover' ? 'CoverLine' : 'BodyText', page, width, inBox: false }
  const house = context.house && houseFurniture(context.house, kind, order)
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
    ...furniture(kind, page, context, house),
  }
}

const isTable = (node: Block | undefined) => node?.type === 'captionedTable' || node?.type === 'box'

/**
 * The header and the footer: those of the house style, with the mark of the release in a line of its own, and with the
 * number of the page where they have none; else ours.
 */
function furniture(
  kind: PageSection['kind'],
  page: PageShape,
  context: Context,
  house: Furniture | undefined,
): Pick<Section, 'header' | 'footer'> {
  if (kind === 'cover') {
    const own = house ? [] : [paragraph({ style: 'CoverLine' }, [band(page, bandWidth, bandId)])]
    return { header: house?.header ?? own, footer: house?.footer ?? [] }
  }
  return {
    header: house?.header ? [...house.header, ...markLine(context)] : header(context, textWidth(page)),
    footer: [...(house?.footer ?? []), ...(house?.hasPage ? [] : footer(context))],
  }
}

function markLine({ meta: { mark }, style: look }: Context): Paragraph[] {
  if (mark === '') return []
  return [paragraph({ style: 'Header', align: 'right' }, run(mark, { ...look, bold: true }))]
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
