import { toHtml as write } from 'hast-util-to-html'
import type { DocumentTree } from '../tree.ts'
import type { HtmlOptions } from './html-options.ts'
import { toHast } from './to-hast.ts'

/**
 * A numbered document as a page of HTML that stands alone: one file without scripts, with its style in it; or, as a
 * `fragment`, an `article` for a page of others. Numbers and anchors are those of the Markdown, and each paragraph has
 * its number as an id: `#paragraph-47`. The same tree gives the same text.
 *
 * @example
 * const page = toHtml(number(tree))
 * const part = toHtml(number(tree), { fragment: true, headingOffset: 1, idPrefix: 'fiji-' })
 */
export function toHtml(tree: DocumentTree, options: HtmlOptions = {}): string {
  return `${write(toHast(tree, options), { characterReferences: { useNamedReferences: true } })}\n`
}
