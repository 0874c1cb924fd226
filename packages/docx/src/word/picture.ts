import { type Component, element, relationshipId } from '@rsr/opc'
import { runOf } from './run.ts'

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

/** The parts that hold a picture, by their paths. */
export function pictureParts({ id, svg, png }: Picture): [path: string, content: string | Uint8Array][] {
  return [
    [path(id, 'svg'), svg],
    [path(id, 'png'), png],
  ]
}

const path = (id: number, ending: 'svg' | 'png') => `word/media/image${id}.${ending}`

const drawing = 'http://schemas.openxmlformats.org/drawingml/2006'
const main = { 'xmlns:a': `${drawing}/main` }
/** English Metric Units, in which drawings are measured (ISO/IEC 29500-1, 20.1.2.1), to a pixel and to a twip. */
const unitsPerPixel = 9525
export const unitsPerTwip = 635

interface Size {
  readonly cx: number
  readonly cy: number
}

/** A picture in the line: as SVG, with a PNG for programs that show none (MS-ODRAWXML, 2.5.42 `svgBlip`). */
export function picture({ id }: Picture, { width, height, name, description }: Shown): Component {
  const size = { cx: Math.round(width * unitsPerPixel), cy: Math.round(height * unitsPerPixel) }
  const svg = element('asvg:svgBlip', {
    'xmlns:asvg': 'http://schemas.microsoft.com/office/drawing/2016/SVG/main',
    'r:embed': relationshipId(path(id, 'svg')),
  })
  const inline = element('wp:inline', { distT: 0, distB: 0, distL: 0, distR: 0 }, [
    element('wp:extent', { ...size }),
    element('wp:docPr', { id, name, descr: description, title: name }),
    ...image(id, name, relationshipId(path(id, 'png')), size, [
      element('a:extLst', {}, [element('a:ext', { uri: '{96DAC541-7B7A-43D3-8B79-37D633B846F1}' }, [svg])]),
    ]),
  ])
  return runOf([element('w:drawing', {}, [inline])])
}

/** What a drawing shows: the picture of a relationship, which other forms of it may follow. */
export function image(
  id: number,
  name: string,
  relationship: string,
  { cx, cy }: Size,
  forms: readonly Component[] = [],
): Component[] {
  const shown = element('pic:pic', { 'xmlns:pic': `${drawing}/picture` }, [
    element('pic:nvPicPr', {}, [element('pic:cNvPr', { id, name }), element('pic:cNvPicPr')]),
    element('pic:blipFill', {}, [
      element('a:blip', { 'r:embed': relationship }, forms),
      element('a:stretch', {}, [element('a:fillRect')]),
    ]),
    element('pic:spPr', {}, [
      element('a:xfrm', {}, [element('a:off', { x: 0, y: 0 }), element('a:ext', { cx, cy })]),
      element('a:prstGeom', { prst: 'rect' }, [element('a:avLst')]),
    ]),
  ])
  return [
    element('wp:cNvGraphicFramePr', {}, [element('a:graphicFrameLocks', { ...main, noChangeAspect: 1 })]),
    element('a:graphic', main, [element('a:graphicData', { uri: `${drawing}/picture` }, [shown])]),
  ]
}

/** Says of a drawing that it is a decoration (MS-ODRAWXML, 2.26.1.4). */
export function decoration(): Component {
  const mark = element('adec:decorative', {
    'xmlns:adec': 'http://schemas.microsoft.com/office/drawing/2017/decorative',
    val: 1,
  })
  return element('a:extLst', main, [
    element('a:ext', { uri: '{C183D7F6-B498-43B3-948B-1728B52AA6E4}' }, [mark]),
  ])
}
