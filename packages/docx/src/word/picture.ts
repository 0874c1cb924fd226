import { ImageRun } from 'docx'
import type { Component } from './element.ts'

/** A drawing in the two forms of it that a Word file has; `id` is the drawing's own in the document. */
export interface Picture {
  readonly id: number
  readonly svg: string
  readonly png: Uint8Array
}

/** How large a picture is, in pixels (96 to the inch), and its alternative text. */
export interface Shown {
  readonly width: number
  readonly height: number
  readonly name: string
  readonly description: string
}

/** A picture in the line: as SVG, with a PNG for programs that show none (MS-ODRAWXML, 2.5.42 `svgBlip`). */
export function picture({ id, svg, png }: Picture, { width, height, name, description }: Shown): Component {
  return new ImageRun({
    type: 'svg',
    data: new TextEncoder().encode(svg),
    fallback: { type: 'png', data: png },
    transformation: { width, height },
    altText: { id: String(id), name, title: name, description },
  })
}
