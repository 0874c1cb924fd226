import { escapeXml } from '../escape-xml.ts'
import { type Look, textFont } from '../theme.ts'
import { characterStyles } from './character-styles.ts'
import { figureStyles } from './figure-styles.ts'
import { headingStyles } from './heading-styles.ts'
import { paragraphStyles } from './paragraph-styles.ts'
import { size, spacing, styleXml } from './style-xml.ts'
import { tableStyles } from './table-styles.ts'

/**
 * The styles part, whole: nothing in it comes from the defaults of `docx`, so that a designer sees every style that
 * the document has, and no other.
 */
export function styles(language: string, look: Look): string {
  const tag = escapeXml(language)
  const written = [
    ...Object.entries({ ...paragraphStyles(look), ...figureStyles, ...headingStyles(look) }).map(
      ([id, style]) => styleXml('paragraph', id, style),
    ),
    ...Object.entries(characterStyles(look)).map(([id, style]) => styleXml('character', id, style)),
    ...Object.entries(tableStyles(look)).map(([id, style]) => styleXml('table', id, style)),
    styleXml('numbering', 'NoList', { name: 'No List', isDefault: true }),
  ]
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="${textFont}" w:hAnsi="${textFont}" w:eastAsia="${textFont}" w:cs="${textFont}"/>${size(10.5)}<w:lang w:val="${tag}" w:eastAsia="${tag}" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:widowControl/>${spacing(0, 0)}</w:pPr></w:pPrDefault></w:docDefaults>
${written.join('\n')}
</w:styles>`
}
