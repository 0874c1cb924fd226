import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Break, Emphasis, Strong, Text } from '../../tree.ts'
import type { HtmlContext } from '../html-context.ts'
import { print } from '../printers.ts'

/** Text, as it was typed. */
export function text({ value }: Text): ElementContent[] {
  return value === '' ? [] : [{ type: 'text', value }]
}

/** Bold text. */
export function strong({ children }: Strong, context: HtmlContext): ElementContent[] {
  return [h('strong', print(children, context))]
}

/** Emphasis, in italics. */
export function emphasis({ children }: Emphasis, context: HtmlContext): ElementContent[] {
  return [h('em', print(children, context))]
}

/** The end of a line. */
export function lineBreak(_: Break, { inside }: HtmlContext): ElementContent[] {
  return inside === 'entry' ? [{ type: 'text', value: ' ' }] : [h('br')]
}
