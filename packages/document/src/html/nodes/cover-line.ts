import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import type { CoverLine } from '../../tree.ts'
import type { HtmlContext } from '../html-context.ts'
import { print } from '../printers.ts'
import { headingOf } from './heading.ts'

/** A line of the cover; the first title is that of the page. */
export function coverLine(node: CoverLine, context: HtmlContext): ElementContent[] {
  const properties = { class: `rsr-cover-${node.role}` }
  const words = print(node.children, context)
  return [node === context.title ? headingOf(0, properties, words, context) : h('p', properties, words)]
}
