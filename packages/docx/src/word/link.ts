import { cleanText } from '@rsr/document'
import { type Component, element } from '@rsr/opc'

/**
 * A link to the outside; `id` is the link's own in the document. Only addresses that are safe to open from a file
 * become links (web and mail); of any other only the words are printed.
 */
export function link(id: number, url: string, children: Component[]): Component[] {
  return isOutside(url)
    ? [element('w:hyperlink', { 'w:history': 1, 'r:id': linkId(id) }, children)]
    : children
}

/** The relationship by which a part that has the link leads to its address. */
export function linkId(id: number): string {
  return `rIdLink${id}`
}

/** Whether an address is one that becomes a link. */
export function isOutside(url: string): boolean {
  return /^(https?:\/\/|mailto:)[^\s/]/i.test(url)
}

/** A link to a bookmark of the document. */
export function internalLink(anchor: string, children: Component[]): Component {
  return element('w:hyperlink', { 'w:history': 1, 'w:anchor': anchor }, children)
}

/** The target of a relationship is a URI (ISO/IEC 29500-2, 9.3.2.2); Word calls a file with any other damaged. */
export function uri(url: string): string {
  return cleanText(url).replace(/[^\x21-\x7E]|["<>\\^`{|}]|%(?![\dA-Fa-f]{2})/gu, encodeURIComponent)
}
