import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import { draw } from '../../figure/draw.ts'
import { directionOf } from '../../language/direction-of.ts'
import type { Figure } from '../../tree.ts'
import { type HtmlContext, idOf, ownId } from '../html-context.ts'
import { lines } from '../lines.ts'
import { print } from '../printers.ts'

/** A picture above its caption, as elements of SVG; on a narrow screen it scrolls, so that its words stay readable. */
export function figure(node: Figure, context: HtmlContext): ElementContent[] {
  const [caption] = node.children
  const id = ownId(`figure-${node.number ?? 0}`, context)
  const label = `${id}-caption`
  const number = h(
    'span',
    { class: 'rsr-figure-number' },
    `${context.meta.words.figure} ${node.number ?? ''}.`,
  )
  // A drawing is laid out from its left, whatever the direction of the text around it.
  const dir = directionOf(context.meta.language) === 'rtl' ? { dir: 'ltr' } : {}
  const picture = h(
    'div',
    { class: 'rsr-wide', ...dir, role: 'region', ariaLabelledBy: [label], tabIndex: 0 },
    draw(node, id),
  )
  const words = h('figcaption', { id: label }, number, ' ', print(caption.children, context))
  return [h('figure', { id: idOf(node.id, context) }, lines([picture, words]))]
}
