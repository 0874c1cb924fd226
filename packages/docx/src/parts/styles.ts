import { type DocumentMeta, directionOf } from '@rsr/document'
import { escapeXml } from '../escape-xml.ts'
import { pagesOf, textFont, textWidth } from '../theme.ts'
import { defaultsOf } from '../word/script-looks.ts'
import { characterStyles } from './character-styles.ts'
import { contentsStyles } from './contents-styles.ts'
import { figureStyles } from './figure-styles.ts'
import { headingStyles } from './heading-styles.ts'
import { paragraphStyles } from './paragraph-styles.ts'
import { size, spacing, styleXml } from './style-xml.ts'
import { tableStyles } from './table-styles.ts'

/**
 * The styles part, whole: nothing in it comes from the defaults of `docx`, so that a designer sees every style that
 * the document has, and no other.
 */
export function styles({ language, paper, words }: DocumentMeta): string {
  const { western, complex, eastAsian } = defaultsOf(language)
  const isRightToLeft = directionOf(language) === 'rtl'
  const tags = [western, eastAsian, complex].map((each) => escapeXml(each.language))
  // All other styles of paragraphs are based on it.
  const Normal = {
    ...paragraphStyles.Normal,
    ...(isRightToLeft && { paragraph: '<w:bidi/>' }),
  }
  const contents = contentsStyles(textWidth(pagesOf(paper).portrait), words.annex)
  const written = [
    ...Object.entries({ ...paragraphStyles, Normal, ...contents, ...figureStyles, ...headingStyles }).map(
      ([id, style]) => styleXml('paragraph', id, style),
    ),
    ...Object.entries(characterStyles).map(([id, style]) => styleXml('character', id, style)),
    ...Object.entries(tableStyles).map(([id, style]) => styleXml('table', id, style)),
    styleXml('numbering', 'NoList', { name: 'No List', isDefault: true }),
  ]
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="${textFont}" w:hAnsi="${textFont}" w:eastAsia="${eastAsian.font}" w:cs="${complex.font}"/>${size(10.5)}<w:lang w:val="${tags[0]}" w:eastAsia="${tags[1]}" w:bidi="${tags[2]}"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>${spacing(0, 0)}</w:pPr></w:pPrDefault></w:docDefaults>
${isRightToLeft ? joinedLetters(written.join('\n')) : written.join('\n')}
</w:styles>`
}

/** Space between letters tears those apart that are joined in Arabic. */
const joinedLetters = (xml: string) => xml.replaceAll(/<w:spacing w:val="\d+"\/>/g, '')
