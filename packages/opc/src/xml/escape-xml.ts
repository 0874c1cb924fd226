import { cleanText } from '@rsr/document'

/** Clean text with the marks that XML gives a meaning written as entities: for the parts that are templates. */
export function escapeXml(text: string): string {
  return cleanText(text).replace(/[&<>"]/g, (mark) => `&#${mark.charCodeAt(0)};`)
}
