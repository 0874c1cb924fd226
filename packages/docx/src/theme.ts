import type { PageSection, Paper, StatusMark } from '@rsr/document'

/**
 * The look that is not in the styles. There is one hue, a dark blue; everything else is black, white and grey.
 */
const accent = '1F3D63'
export const grey = '595959'
export const pale = 'F2F5F9'
export const rule = 'BFC8D4'

/** Arial is in every Word, and Liberation Sans has its widths: pages break alike with LibreOffice. */
export const textFont = 'Arial'

/** Has the four circles on Windows; elsewhere Word and LibreOffice take another font that has them. */
export const symbolFont = 'Segoe UI Symbol'
/** In half points: its lines are higher than those of Arial, and would stand further apart than the others. */
export const symbolSize = 15

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

/** A page and its margins, in twips (twentieths of a point); `header` and `footer` are how far these stand from the edge. */
export interface PageShape {
  readonly width: number
  readonly height: number
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  readonly header: number
  readonly footer: number
}

/** What a house style may change of the look. */
export interface Look {
  /** The colour of headings and of rules. */
  readonly accent: string
  readonly pages: Readonly<Record<PageSection['kind'], PageShape>>
  /** How wide letters are at most, beside those of Arial. */
  readonly letters: number
}

const sheets: Readonly<Record<Paper, Pick<PageShape, 'width' | 'height'>>> = {
  A4: { width: 11906, height: 16838 },
  Letter: { width: 12240, height: 15840 },
}

/** The look of the toolkit, on sheets of a size. The text of the cover stands beside its band. */
export function ownLook(paper: Paper = 'A4'): Look {
  const { width, height } = sheets[paper]
  const sides = { left: 1247, right: 1247, header: 680, footer: 567 }
  const portrait: PageShape = { width, height, top: 1361, bottom: 1191, ...sides }
  const lying = { width: height, height: width, left: 1077, right: 1077, top: 1247, bottom: 1077 }
  return {
    accent,
    letters: 1,
    pages: {
      cover: { ...portrait, left: 1814, top: 1985 },
      portrait,
      landscape: { ...sides, ...lying },
    },
  }
}

/** The width of the text between the margins. */
export function textWidth(page: PageShape): number {
  return page.width - page.left - page.right
}

/** How far the text of numbered paragraphs stands from the margin, where the numbers are. */
export const numberIndent = 737
/** How far the text of footnotes stands from the margin, where their marks are. */
export const noteIndent = 227
/** How far each level of a list stands from the one above. */
export const listIndent = 369
