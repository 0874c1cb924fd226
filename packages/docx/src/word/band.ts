import { type Component, element, relationshipId } from '@rsr/opc'
import type { PageShape } from '../theme.ts'
import { decoration, image, unitsPerTwip } from './picture.ts'
import { runOf } from './run.ts'

/** A single pixel of the accent of our own look, as PNG. */
const png =
  '89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de0000000c4944415478da6390b74d0600013e00c057d419220000000049454e44ae426082'
const path = 'word/media/band.png'

/** The part that holds the band. */
export const bandParts = {
  [path]: Uint8Array.from(png.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16)),
}

const edge = (direction: 'H' | 'V') =>
  element(`wp:position${direction}`, { relativeFrom: 'page' }, [element('wp:posOffset', {}, ['0'])])

/** A band along the outer edge of a page, behind the text: a decoration, which nobody needs to be told of. */
export function band({ height }: PageShape, width: number, id: number): Component {
  const size = { cx: width * unitsPerTwip, cy: height * unitsPerTwip }
  const anchor = element(
    'wp:anchor',
    {
      distT: 0,
      distB: 0,
      distL: 0,
      distR: 0,
      simplePos: 0,
      relativeHeight: 0,
      behindDoc: 1,
      locked: 0,
      layoutInCell: 1,
      allowOverlap: 1,
    },
    [
      element('wp:simplePos', { x: 0, y: 0 }),
      edge('H'),
      edge('V'),
      element('wp:extent', size),
      element('wp:wrapNone'),
      element('wp:docPr', { id, name: 'Band' }, [decoration()]),
      ...image(id, 'Band', relationshipId(path), size),
    ],
  )
  return runOf([element('w:drawing', {}, [anchor])])
}
