import type { Element, ElementContent, Properties } from 'hast'
import { h } from 'hastscript'
import type { Heading } from '../../tree.ts'
import { type HtmlContext, idOf } from '../html-context.ts'
import { print } from '../printers.ts'

/** A heading with its number; chapters are below the title of the document. */
export function heading(node: Heading, context: HtmlContext): ElementContent[] {
  return [headingOf(node.depth, { id: idOf(node.id, context) }, headingWords(node, context), context)]
}

/** The words of a heading with its number: "3.2 Instruments", "Annex A. Evidence register". */
export function headingWords(node: Heading, context: HtmlContext): ElementContent[] {
  const { number = '', numbering, depth } = node
  const words = print(node.children, context)
  if (number === '') return words
  const shown = numbering === 'annex' && depth === 1 ? `${context.meta.words.annex} ${number}.` : number
  return [h('span', { class: 'rsr-heading-number' }, shown), { type: 'text', value: ' ' }, ...words]
}

/** A heading so many levels below the title, which has level 0. HTML has six levels, and attributes for deeper ones. */
export function headingOf(
  below: number,
  properties: Properties,
  words: ElementContent[],
  { options }: HtmlContext,
): Element {
  const level = Math.max(1, 1 + below + (options.headingOffset ?? 0))
  return level <= 6
    ? h(`h${level}`, properties, words)
    : h('div', { ...properties, role: 'heading', ariaLevel: level }, words)
}
