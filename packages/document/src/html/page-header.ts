import { cleanText } from '../clean-text.ts'
import { directionOf } from '../language/direction-of.ts'
import type { DocumentMeta } from '../tree.ts'

/** The rule that prints title and release mark on top of every sheet of paper, as in Word; the style says how they look. */
export function pageHeader({ title, mark, paper, language }: DocumentMeta): string {
  const [start, end] = directionOf(language) === 'rtl' ? ['right', 'left'] : ['left', 'right']
  const after = mark === '' ? '' : ` @top-${end} { content: ${cssString(mark)} }`
  return `${sheets(paper)}@page { @top-${start} { content: ${cssString(title)} }${after} }\n`
}

/** The style has A4. */
const sheets = (paper: DocumentMeta['paper']) =>
  paper === 'Letter' ? '@page { size: letter }\n@page rsr-landscape { size: letter landscape }\n' : ''

/** A text as a string of CSS, with everything escaped that could end it, its rule or the element around it. */
function cssString(text: string): string {
  const escaped = cleanText(text).replaceAll(/["\\<>\n]/g, (mark) => `\\${mark.charCodeAt(0).toString(16)} `)
  return `"${escaped}"`
}
