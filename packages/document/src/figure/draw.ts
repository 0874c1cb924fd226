import type { Element } from 'hast'
import { s } from 'hastscript'
import { lines } from '../html/lines.ts'
import { plainText } from '../plain-text.ts'
import type { Figure, Shape } from '../tree.ts'
import { decimal } from './decimal.ts'
import { label } from './label.ts'
import { line } from './line.ts'
import { paper } from './looks.ts'
import { rectangle } from './rectangle.ts'
import { sign } from './sign.ts'

/**
 * A figure as an element of SVG that says what it shows. `id` is where the ids of its title and its description begin.
 * The paper is drawn too, so that it can be read on a dark page.
 */
export function draw({ children: [caption, alternative, drawing] }: Figure, id: string): Element {
  const [title, description] = [`${id}-title`, `${id}-description`]
  const [width, height] = [decimal(drawing.width), decimal(drawing.height)]
  return s(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      role: 'img',
      ariaLabelledBy: [title, description],
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      fontFamily: 'Arial, Arimo, Liberation Sans, Helvetica, sans-serif',
    },
    lines([
      s('title', { id: title }, plainText(caption.children)),
      s('desc', { id: description }, plainText(alternative.children)),
      s('g', lines([s('rect', { width, height, fill: paper }), ...drawing.children.flatMap(shape)])),
    ]),
  )
}

function shape(node: Shape): Element[] {
  switch (node.type) {
    case 'rectangle':
      return rectangle(node)
    case 'line':
      return line(node)
    case 'sign':
      return sign(node)
    case 'label':
      return label(node)
  }
}
