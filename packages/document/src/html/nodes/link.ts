import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import type { CrossReference, Inline, Link } from '../../tree.ts'
import { isWebAddress } from '../../web-address.ts'
import { addressOf, type HtmlContext, idOf } from '../html-context.ts'
import { print } from '../printers.ts'

/** A link to the outside; what is no address of the web is its words alone. */
export function link({ url, children }: Link, context: HtmlContext): ElementContent[] {
  return isWebAddress(url) ? linkTo(url, children, context) : print(children, context)
}

/** A link to a place in the page, with the text that `number` gave it. */
export function crossReference({ target, children }: CrossReference, context: HtmlContext): ElementContent[] {
  if (target === '') return print(children, context)
  return linkTo(addressOf(idOf(target, context)), children, context)
}

function linkTo(href: string, words: readonly Inline[], context: HtmlContext): ElementContent[] {
  if (context.inside) return print(words, context)
  return [h('a', { href }, print(words, { ...context, inside: 'link' }))]
}
