import type { Look } from '../theme.ts'
import { color, size, type Style } from './style-xml.ts'

/** The styles of runs. */
export const characterStyles = ({ accent }: Look): Readonly<Record<string, Style>> => ({
  DefaultParagraphFont: { name: 'Default Paragraph Font', isDefault: true },
  Hyperlink: { name: 'Hyperlink', run: `${color('1F5AA6')}<w:u w:val="single"/>` },
  CrossReference: { name: 'Cross Reference', run: color(accent), own: true },
  CommentReference: { name: 'annotation reference', run: size(8) },
  EndnoteReference: { name: 'endnote reference', run: '<w:vertAlign w:val="superscript"/>' },
  FootnoteReference: { name: 'footnote reference', run: '<w:vertAlign w:val="superscript"/>' },
})
