import { textWidth } from '@rsr/document'
import { numberIndent } from '../theme.ts'
import { size, spacing, type Style } from './style-xml.ts'

/** The size of letters, in twips. */
const letters = 200

/** The styles of the entries of contents, with their page numbers at the end of lines of a width. */
export function contentsStyles(width: number, annex: string) {
  // Where the titles of chapters begin: behind "Annex A", whose words differ by language.
  const titleIndent = Math.max(1050, Math.round(1.1 * textWidth(`${annex} A`, letters)))
  const contentsTab = `<w:tab w:val="right" w:leader="dot" w:pos="${width}"/>`
  return {
    TOC1: {
      name: 'toc 1',
      basedOn: 'Normal',
      next: 'Normal',
      paragraph: `<w:tabs>${contentsTab}</w:tabs>${spacing(1, 1, 1.1)}<w:ind w:left="${titleIndent}" w:hanging="${titleIndent}"/>`,
    },
    TOC2: {
      name: 'toc 2',
      basedOn: 'Normal',
      next: 'Normal',
      paragraph: `<w:tabs>${contentsTab}</w:tabs>${spacing(1, 1, 1.1)}<w:ind w:left="${titleIndent + numberIndent}" w:hanging="${numberIndent}"/>`,
    },
    TableofFigures: {
      name: 'table of figures',
      basedOn: 'Normal',
      next: 'Normal',
      paragraph: `<w:tabs>${contentsTab}</w:tabs>${spacing(1, 1, 1.1)}<w:ind w:left="${titleIndent}" w:hanging="${titleIndent}"/>`,
      run: size(9),
    },
  } satisfies Record<string, Style>
}
