import { childOf } from '../lint/styles-of.ts'
import { type XmlNode, attribute } from '@rsr/opc'
import type { Look, PageShape } from '../theme.ts'

/** The upright page of a section and its margins (ISO/IEC 29500-1, 17.6.11 and 17.6.13); A4 where it says nothing. */
export function pageOf(section: XmlNode | undefined): PageShape {
  const [size, margins] = [childOf(section, 'w:pgSz'), childOf(section, 'w:pgMar')]
  const sides = [twips(size, 'w:w', 11906), twips(size, 'w:h', 16838)]
  const page = {
    width: Math.min(...sides),
    height: Math.max(...sides),
    left: twips(margins, 'w:left', 1440) + twips(margins, 'w:gutter', 0),
    right: twips(margins, 'w:right', 1440),
    top: twips(margins, 'w:top', 1440),
    bottom: twips(margins, 'w:bottom', 1440),
    header: twips(margins, 'w:header', 708),
    footer: twips(margins, 'w:footer', 708),
  }
  const least = 4500
  if (
    page.width - page.left - page.right < least ||
    page.height - page.top - page.bottom < least ||
    page.height > 31680
  )
    throw new Error('Its page leaves less than 8 cm for text, or is larger than Word prints')
  return page
}

/** The page upright for the cover and for text, and lying for wide tables, with the margins that it has. */
export function pagesOf(page: PageShape): Look['pages'] {
  return { cover: page, portrait: page, landscape: { ...page, width: page.height, height: page.width } }
}

/** A measure of a page. */
function twips(node: XmlNode | undefined, name: string, otherwise: number): number {
  const value = node && attribute(node, name)
  return value !== undefined && /^-?\d{1,5}$/.test(value) ? Math.abs(Number(value)) : otherwise
}
