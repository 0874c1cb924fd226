import type { Element } from 'hast'
import { s } from 'hastscript'
import type { Sign } from '../tree.ts'
import { decimal } from './decimal.ts'
import { looks } from './looks.ts'

/** How much of a circle is filled, where that is neither nothing nor all. */
const parts: Readonly<Partial<Record<Sign['sign'], number>>> = { most: 0.75, half: 0.5 }

/** A sign as a shape and not as a letter: few fonts have all of the circles. */
export function sign({ x, y, size, sign: kind, on }: Sign): Element[] {
  const { ink, fill, pattern } = looks[on]
  const radius = size / 2
  if (kind === 'diamond') {
    const d = `M${decimal(x)} ${decimal(y - radius)}L${decimal(x + radius)} ${decimal(y)}L${decimal(x)} ${decimal(y + radius)}L${decimal(x - radius)} ${decimal(y)}z`
    return [s('path', { d, fill: ink, stroke: fill, strokeWidth: '1' })]
  }
  const circle = { cx: decimal(x), cy: decimal(y), r: decimal(radius - 0.6), stroke: ink, strokeWidth: '1.2' }
  const part = parts[kind]
  const ring = s('circle', {
    ...circle,
    fill: kind === 'full' ? ink : fill,
    ...(kind === 'open' && { strokeDasharray: '1.5 1.5' }),
  })
  const behind = { cx: circle.cx, cy: circle.cy, r: decimal(radius + 1.5), fill }
  return [
    ...(pattern === undefined ? [] : [s('circle', behind)]),
    ring,
    ...(part === undefined ? [] : [s('path', { d: sector(x, y, radius - 0.6, part), fill: ink })]),
  ]
}

/** A part of a disc, clockwise from the top; the filled half of ◑ is on the right, the open quarter of ◕ upper left. */
function sector(x: number, y: number, radius: number, part: number): string {
  const turn = part * 2 * Math.PI
  const end = `${decimal(x + radius * Math.sin(turn))} ${decimal(y - radius * Math.cos(turn))}`
  const r = decimal(radius)
  return `M${decimal(x)} ${decimal(y)}V${decimal(y - radius)}A${r} ${r} 0 ${part > 0.5 ? 1 : 0} 1 ${end}z`
}
