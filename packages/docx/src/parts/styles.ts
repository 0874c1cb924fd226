import { escapeXml } from '../escape-xml.ts'
import { type Look, textFont } from '../theme.ts'
import { ownStyles } from './own-styles.ts'
import { size, spacing, styleXml } from './style-xml.ts'

/**
 * The styles part, whole: nothing in it comes from the defaults of `docx`, so that a designer sees every style that
 * the document has, and no other.
 */
export function styles(language: string, look: Look): string {
  const written = ownStyles(look).map(({ type, id, style }) => styleXml(type, id, style))
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
${docDefaults(language)}
${written.join('\n')}
</w:styles>`
}

/** What every style builds on. */
export function docDefaults(language: string): string {
  const tag = escapeXml(language)
  return `<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="${textFont}" w:hAnsi="${textFont}" w:eastAsia="${textFont}" w:cs="${textFont}"/>${size(10.5)}<w:lang w:val="${tag}" w:eastAsia="${tag}" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:widowControl/>${spacing(0, 0)}</w:pPr></w:pPrDefault></w:docDefaults>`
}
