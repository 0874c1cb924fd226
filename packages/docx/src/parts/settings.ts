import type { DocumentMeta } from '@rsr/document'
import { escapeXml } from '@rsr/opc'
import { numberIndent } from '../theme.ts'
import { defaultsOf } from '../word/script-looks.ts'

/** Only what is there to fill in can be changed (17.15.1.29). Whoever wants to change more may, without a password. */
const protection = '\n<w:documentProtection w:edit="forms" w:enforcement="1"/>'

/**
 * The settings of the document (ISO/IEC 29500-1, 17.15.1). No `updateFields`: everything that Word would compute is
 * already there, and it would ask the reader. In a draft changes are
 * tracked from the first on, as a reviewer expects and often forgets. Footnotes -1 and 0 are the lines above footnotes.
 */
export function settings({ language, release, form }: DocumentMeta): string {
  const { western, complex, eastAsian } = defaultsOf(language)
  const theme = [
    ['w:eastAsia', eastAsian.language],
    ['w:bidi', complex.language],
  ]
    .map(([name, tag = '']) =>
      tag === language && tag !== western.language ? ` ${name}="${escapeXml(tag)}"` : '',
    )
    .join('')
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
<w:zoom w:percent="100"/>${form ? protection : release === 'draft' ? '\n<w:trackRevisions/>' : ''}
<w:defaultTabStop w:val="${numberIndent}"/>
<w:characterSpacingControl w:val="doNotCompress"/>
<w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr>
<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>
<w:themeFontLang w:val="${escapeXml(western.language)}"${theme}/>
<w:decimalSymbol w:val="."/>
<w:listSeparator w:val=","/>
</w:settings>`
}
