import { ImageRun } from 'docx'
import type { PageShape } from '../theme.ts'
import type { Component } from './element.ts'

/** A single pixel of the accent of our own look, as PNG. */
const png =
  '89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de0000000c4944415478da6390b74d0600013e00c057d419220000000049454e44ae426082'
const pixel = Uint8Array.from(png.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16))

const twipsPerPixel = 15

/** A band along the outer edge of a page, behind the text: a decoration, which nobody needs to be told of. */
export function band({ height }: PageShape, width: number, id: number): Component {
  return new ImageRun({
    type: 'png',
    data: pixel,
    transformation: { width: width / twipsPerPixel, height: height / twipsPerPixel },
    altText: { id: String(id), name: 'Band' },
    decorative: true,
    floating: {
      horizontalPosition: { relative: 'page', offset: 0 },
      verticalPosition: { relative: 'page', offset: 0 },
      behindDocument: true,
      allowOverlap: true,
    },
  })
}
