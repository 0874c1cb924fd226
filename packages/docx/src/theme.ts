import type { PageSection, Paper, StatusMark } from '@rsr/document'

/**
 * The look that is not in the styles. There is one hue, a dark blue; everything else is black, white and grey.
 */
export const accent = '1F3D63'
export const grey = '595959'
export const pale = 'F2F5F9'
export const rule = 'BFC8D4'

/** Arial is in every Word, and Liberation Sans has its widths: pages break alike with LibreOffice. */
export const textFont = 'Arial'

/** Has the four circles on Windows; elsewhere Word and LibreOffice take another font that has them. */
export const symbolFont = 'Segoe UI Symbol'

export interface Tone {
  readonly fill?: string
  readonly color?: string
  readonly italics?: boolean
}

/** How status marks are shaded: one hue, darkest for `full`; text on every shade has a contrast over 4.5:1. */
export const tones: Readonly<Record<StatusMark['tone'], Tone>> = {
  full: { fill: '1F3D63', color: 'FFFFFF' },
  most: { fill: '44709F', color: 'FFFFFF' },
  half: { fill: 'AFC7E1', color: '14263D' },
  none: { fill: 'E3EBF4', color: '14263D' },
  open: { italics: true },
  plain: {},
}

/** A page, in twips (twentieths of a point). */
export interface PageShape {
  readonly width: number
  readonly height: number
  readonly side: number
  readonly top: number
  readonly bottom: number
}

const sheets: Readonly<Record<Paper, Pick<PageShape, 'width' | 'height'>>> = {
  A4: { width: 11906, height: 16838 },
  Letter: { width: 12240, height: 15840 },
}

/** The pages of a kind, on sheets of a size. */
export function pagesOf(paper: Paper = 'A4'): Readonly<Record<PageSection['kind'], PageShape>> {
  const { width, height } = sheets[paper]
  const portrait: PageShape = { width, height, side: 1304, top: 1474, bottom: 1304 }
  return {
    cover: portrait,
    portrait,
    landscape: { width: height, height: width, side: 1134, top: 1304, bottom: 1134 },
  }
}

/** The width of the text between the margins. */
export function textWidth(page: PageShape): number {
  return page.width - 2 * page.side
}

/** How far the text of numbered paragraphs stands from the margin, where the numbers are. */
export const numberIndent = 850
/** How far the text of footnotes stands from the margin, where their marks are. */
export const noteIndent = 227
/** How far each level of a list stands from the one above. */
export const listIndent = 369
