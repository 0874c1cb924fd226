import type { Look } from '../tree.ts'

/** Colours of drawings. On paper, lines have a contrast of 3:1 or more, and words of 4.5:1 or more. */
export const paper = '#ffffff'
const ink = '#1b1f24'
export const outline = '#1f3d63'
export const quiet = '#595959'

interface Shade {
  readonly fill: string
  /** Of words and signs on it. */
  readonly ink: string
  readonly stroke: string
  readonly pattern?: 'hatched' | 'dotted'
  readonly dashed?: boolean
}

/** How shapes are shaded: the tones of status marks in one hue, darkest for `full`. Every shade has a dark outline. */
export const looks: Readonly<Record<Look, Shade>> = {
  full: { fill: '#1f3d63', ink: '#ffffff', stroke: outline },
  most: { fill: '#44709f', ink: '#ffffff', stroke: outline },
  half: { fill: '#afc7e1', ink: '#14263d', stroke: outline },
  none: { fill: '#e3ebf4', ink: '#14263d', stroke: outline },
  open: { fill: paper, ink, stroke: outline, pattern: 'hatched' },
  dotted: { fill: paper, ink, stroke: outline, pattern: 'dotted' },
  plain: { fill: paper, ink, stroke: quiet, dashed: true },
}
