import { cleanText } from '../clean-text.ts'
import type { DocumentMeta } from '../tree.ts'

/** The rule that prints title and release mark on top of every sheet of paper, as in Word; the style says how they look. */
export function pageHeader({ title, mark }: DocumentMeta): string {
  const right = mark === '' ? '' : ` @top-right { content: ${cssString(mark)} }`
  return `@page { @top-left { content: ${cssString(title)} }${right} }\n`
}

/** A text as a string of CSS, with everything escaped that could end it, its rule or the element around it. */
function cssString(text: string): string {
  const escaped = cleanText(text).replaceAll(/["\\<>\n]/g, (mark) => `\\${mark.charCodeAt(0).toString(16)} `)
  return `"${escaped}"`
}
