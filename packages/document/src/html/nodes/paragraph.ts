import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import type { NumberedParagraph, Paragraph } from '../../tree.ts'
import { addressOf, type HtmlContext, idOf, ownId } from '../html-context.ts'
import { print } from '../printers.ts'

/** A paragraph without a number. */
export function paragraph({ children }: Paragraph, context: HtmlContext): ElementContent[] {
  return [h('p', print(children, context))]
}

/** A paragraph with its number, which is a link to it: where it leads is the address of paragraph 47. */
export function numberedParagraph(node: NumberedParagraph, context: HtmlContext): ElementContent[] {
  const { id, number = 0, children } = node
  const own = ownId(`paragraph-${number}`, context)
  const sign = h('a', { class: 'rsr-number', id: own, href: addressOf(own) }, `${number}.`)
  const place = id === undefined ? {} : { id: idOf(id, context) }
  return [h('p', { class: 'rsr-numbered', ...place }, sign, ' ', print(children, context))]
}
