import { Footer, Header, type ISectionOptions, type Paragraph, Table } from 'docx'
import type { PageShape } from '../theme.ts'
import { paragraph } from './paragraph.ts'

export interface Section {
  readonly page: PageShape
  readonly blocks: readonly (Paragraph | Table)[]
  readonly header: readonly Paragraph[]
  readonly footer: readonly Paragraph[]
}

/** A run of pages, as `docx` wants it. Page numbers are never started again. */
export function section({ page, blocks, header, footer }: Section): ISectionOptions {
  const landscape = page.width > page.height
  return {
    ...(header.length > 0 && { headers: { default: new Header({ children: header }) } }),
    ...(footer.length > 0 && { footers: { default: new Footer({ children: footer }) } }),
    properties: {
      page: {
        // `docx` turns the sheet by itself: it wants the short side first.
        size: {
          width: Math.min(page.width, page.height),
          height: Math.max(page.width, page.height),
          orientation: landscape ? 'landscape' : 'portrait',
        },
        margin: {
          top: page.top,
          bottom: page.bottom,
          left: page.left,
          right: page.right,
          header: page.header,
          footer: page.footer,
        },
      },
    },
    children: separated(blocks),
  }
}

/**
 * Word makes one table of two that follow each other, and keeps what it knows of a section in the section's last
 * paragraph: a table there needs a paragraph after it. This is the only empty paragraph ever written.
 */
function separated(blocks: readonly (Paragraph | Table)[]): (Paragraph | Table)[] {
  return blocks.flatMap((block, index) => {
    const next = blocks[index + 1]
    const alone = block instanceof Table && (next === undefined || next instanceof Table)
    return alone ? [block, paragraph({ style: 'TableGap' }, [])] : [block]
  })
}
