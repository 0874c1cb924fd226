import { type DocumentMeta, directionOf } from '@rsr/document'
import { escapeXml } from '@rsr/opc'
import { type Look, textFont } from '../theme.ts'
import { defaultsOf } from '../word/script-looks.ts'
import { ownStyles } from './own-styles.ts'
import { size, spacing, styleXml } from './style-xml.ts'

/**
 * The styles part, whole: nothing in it comes from the defaults of `docx`, so that a designer sees every style that
 * the document has, and no other.
 */
export function styles(meta: DocumentMeta, look: Look): string {
  const written = ownStyles(look, meta)
    .map(({ type, id, style }) => styleXml(type, id, style))
    .join('\n')
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
${docDefaults(meta.language)}
${directionOf(meta.language) === 'rtl' ? joinedLetters(written) : written}
</w:styles>`
}

/** What every style builds on. */
export function docDefaults(language: string): string {
  const { western, complex, eastAsian } = defaultsOf(language)
  const tags = [western, eastAsian, complex].map((each) => escapeXml(each.language))
  return `<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="${textFont}" w:hAnsi="${textFont}" w:eastAsia="${eastAsian.font}" w:cs="${complex.font}"/>${size(10)}<w:lang w:val="${tags[0]}" w:eastAsia="${tags[1]}" w:bidi="${tags[2]}"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:widowControl/>${spacing(0, 0)}</w:pPr></w:pPrDefault></w:docDefaults>`
}

/** Space between letters tears those apart that are joined in Arabic. */
const joinedLetters = (xml: string) => xml.replaceAll(/<w:spacing w:val="\d+"\/>/g, '')
