import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import type { PageSection } from '../../tree.ts'
import type { HtmlContext } from '../html-context.ts'
import { lines } from '../lines.ts'
import { print } from '../printers.ts'

/** A run of pages of one kind, which only paper has. */
export function pageSection({ kind, children }: PageSection, context: HtmlContext): ElementContent[] {
  return [h('section', { class: `rsr-${kind}` }, lines(print(children, context)))]
}
