import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Box } from '../../tree.ts'
import type { HtmlContext } from '../html-context.ts'
import { lines } from '../lines.ts'
import { print } from '../printers.ts'

/** A framed passage. */
export function box({ children }: Box, context: HtmlContext): ElementContent[] {
  return [h('div', { class: 'rsr-box' }, lines(print(children, context)))]
}
