import { type Inline, type Look, type Shape, type Sign, plainText, textWidth } from '@rsr/document'
import { label } from './label.ts'

/** What a look means, or a sign that stands alone. */
export interface Meaning {
  readonly look?: Look
  /** The sign that shapes of this look have, if any. */
  readonly sign?: Sign['sign']
  readonly words: Inline[]
}

const swatch = { width: 26, height: 14 }
const line = 23

/** What the looks of a drawing mean, side by side on as many lines as its width asks for. */
export function legend(meanings: readonly Meaning[], width: number): { shapes: Shape[]; height: number } {
  const shapes: Shape[] = []
  let [x, y] = [1, 1]
  for (const { look, sign, words } of meanings) {
    const left = look === undefined ? 12 : swatch.width
    const wide = left + 6 + textWidth(plainText(words), 11) + 16
    if (x > 1 && x + wide > width) [x, y] = [1, y + line]
    const middle = { x: x + left / 2, y: y + swatch.height / 2 }
    if (look !== undefined) shapes.push({ type: 'rectangle', x, y, ...swatch, look })
    if (sign) shapes.push({ type: 'sign', ...middle, size: 10, sign, on: look ?? 'plain' })
    shapes.push(label([x + left + 6, y + 11], words))
    x += wide
  }
  return { shapes, height: y + line }
}
