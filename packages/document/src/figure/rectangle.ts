import type { Element } from 'hast'
import { s } from 'hastscript'
import type { Rectangle } from '../tree.ts'
import { decimal } from './decimal.ts'
import { looks } from './looks.ts'

/** Between the lines of a hatching, and between dots. */
const step = 6

/** A rectangle with its pattern. Patterns are drawn line by line: Word does not know those of SVG. */
export function rectangle(shape: Rectangle): Element[] {
  const { fill, stroke, pattern, dashed } = looks[shape.look]
  const { x, y, width, height } = shape
  const box = { x: decimal(x), y: decimal(y), width: decimal(width), height: decimal(height) }
  const frame = { fill, stroke, strokeWidth: '1', ...(dashed && { strokeDasharray: '3 2' }) }
  return [
    s('rect', { ...box, ...frame }),
    ...(pattern === 'hatched'
      ? [s('path', { d: hatching(shape), stroke, strokeWidth: '0.8', fill: 'none' })]
      : []),
    ...(pattern === 'dotted'
      ? [s('path', { d: rows(shape), stroke, strokeWidth: '1.2', strokeDasharray: '1.2 4.8', fill: 'none' })]
      : []),
  ]
}

/** Rising lines from edge to edge. */
function hatching({ x, y, width, height }: Rectangle): string {
  const lines: string[] = []
  for (let at = step / 2; at < width + height; at += step) {
    const [left, down] = at < height ? [0, at] : [at - height, height]
    const [right, up] = at < width ? [at, 0] : [width, at - width]
    lines.push(`M${decimal(x + left)} ${decimal(y + down)}L${decimal(x + right)} ${decimal(y + up)}`)
  }
  return lines.join('')
}

/** Rows of dashes as short as they are high. */
function rows({ x, y, width, height }: Rectangle): string {
  const lines: string[] = []
  for (let down = step / 2; down < height - 1; down += step) {
    lines.push(`M${decimal(x + step / 2)} ${decimal(y + down)}H${decimal(x + width - 1)}`)
  }
  return lines.join('')
}
