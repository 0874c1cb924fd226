import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import type { StatusMark } from '../../tree.ts'
import type { HtmlContext } from '../html-context.ts'
import { print } from '../printers.ts'

/** A status: its symbol, then its words, shaded by its tone. The words say it all, so that the symbol is not read out. */
export function statusMark({ tone, symbol, children }: StatusMark, context: HtmlContext): ElementContent[] {
  const sign = h('span', { class: 'rsr-symbol', ariaHidden: 'true' }, symbol)
  const before: ElementContent[] = symbol === '' ? [] : [sign, { type: 'text', value: '\u00A0' }]
  const words = [...before, ...print(children, context)]
  return [h('span', { class: ['rsr-status', `rsr-status-${tone}`] }, words)]
}
