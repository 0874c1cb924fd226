import type { Element } from 'hast'
import { s } from 'hastscript'
import type { Line } from '../tree.ts'
import { decimal } from './decimal.ts'
import { outline, quiet } from './looks.ts'

/** A line through its points; an arrow has its head at the last. */
export function line({ points, look }: Line): Element[] {
  const way = points.map(([x, y]) => `${decimal(x)},${decimal(y)}`).join(' ')
  const stroke = look === 'arrow' ? outline : quiet
  const dashes = look === 'dashed' ? { strokeDasharray: '4 3' } : {}
  const drawn = s('polyline', {
    points: way,
    fill: 'none',
    stroke,
    strokeWidth: look === 'thin' ? '0.8' : '1.2',
    ...dashes,
  })
  const [end, before] = [points.at(-1), points.at(-2)]
  if (look !== 'arrow' || !end || !before) return [drawn]
  return [drawn, s('path', { d: head(before, end), fill: stroke })]
}

type Point = readonly [x: number, y: number]

/** A triangle whose point is the end of the line. */
function head([fromX, fromY]: Point, [x, y]: Point): string {
  const length = Math.hypot(x - fromX, y - fromY) || 1
  const [right, down] = [((x - fromX) / length) * 7, ((y - fromY) / length) * 7]
  const side = 0.5
  const corner = (turn: number): string =>
    `${decimal(x - right - turn * down * side)} ${decimal(y - down + turn * right * side)}`
  return `M${decimal(x)} ${decimal(y)}L${corner(1)}L${corner(-1)}z`
}
