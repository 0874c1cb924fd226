import type { Element } from 'hast'
import { s } from 'hastscript'
import { plainText } from '../plain-text.ts'
import type { Label } from '../tree.ts'
import { decimal } from './decimal.ts'
import { looks } from './looks.ts'
import { linesOf, textWidth } from './text-width.ts'

/** From one line to the next, as a share of the size of letters. */
export const lineHeight = 1.25

/** Words, on lines that are no wider than the label allows; on a pattern they have paper behind them. */
export function label({ x, y, size, anchor, width, on, children }: Label): Element[] {
  const words = plainText(children)
  const { ink, fill, pattern } = looks[on]
  const lines = width === undefined ? [words] : linesOf(words, size, width)
  const look = { fill: ink, fontSize: decimal(size), textAnchor: anchor }
  return lines.flatMap((line, index) => {
    const at = y + index * size * lineHeight
    const text = s('text', { x: decimal(x), y: decimal(at), ...look }, line)
    if (pattern === undefined) return [text]
    const wide = textWidth(line, size) + 4
    const left = { start: x - 2, middle: x - wide / 2, end: x - wide + 2 }[anchor]
    const box = {
      x: decimal(left),
      y: decimal(at - size * 0.86),
      width: decimal(wide),
      height: decimal(size * 1.1),
    }
    return [s('rect', { ...box, fill }), text]
  })
}

/** The height of a label, from the top of its first line to the bottom of its last. */
export function labelHeight({ size, width, children }: Pick<Label, 'size' | 'width' | 'children'>): number {
  const lines = width === undefined ? 1 : linesOf(plainText(children), size, width).length
  return lines * size * lineHeight
}
