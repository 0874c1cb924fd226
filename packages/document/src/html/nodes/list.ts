import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import type { List, ListItem } from '../../tree.ts'
import type { HtmlContext } from '../html-context.ts'
import { lines } from '../lines.ts'
import { print } from '../printers.ts'

/** A list, also one inside a list. */
export function list({ ordered, children }: List, context: HtmlContext): ElementContent[] {
  const items = children.map((item) => h('li', listItem(item, context)))
  return [h(ordered ? 'ol' : 'ul', lines(items))]
}

/** An item: its only paragraph as words, several as paragraphs. */
function listItem({ children }: ListItem, context: HtmlContext): ElementContent[] {
  const isOne = children.filter((child) => child.type === 'paragraph').length === 1
  return children.flatMap((child) =>
    isOne && child.type === 'paragraph' ? print(child.children, context) : print([child], context),
  )
}
