import { ImageRun } from 'docx'
import type { PageShape } from '../theme.ts'
import type { Component } from './element.ts'

/** A single pixel of the accent of our own look, as PNG. */
const pixel = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR42mOQt00GAAE+AMBX1BkiAAAAAElFTkSuQmCC'),
  (letter) => letter.charCodeAt(0),
)

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
