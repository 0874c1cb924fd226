import { type Component, element } from '@rsr/opc'

/** A look of cells. Grounds and letters have a contrast of 7:1 or more, and each says by a border or a word what it says by a ground. */
interface Style {
  readonly font: keyof typeof fonts
  readonly fill: keyof typeof fills
  readonly border: keyof typeof borders
  readonly wraps?: true
  /** Whether it may be written in while the sheet is protected. */
  readonly open?: true
  /** Whether its text stands at the foot of the cell, close to what follows. */
  readonly isLow?: true
}

const fonts = {
  plain: { size: 10 },
  small: { size: 8, color: 'FF404040' },
  bold: { size: 10, bold: true },
  heading: { size: 12, bold: true, color: 'FF1F3864' },
  title: { size: 16, bold: true, color: 'FF1F3864' },
  light: { size: 10, bold: true, color: 'FFFFFFFF' },
  link: { size: 10, color: 'FF0B4F9E', underline: true },
} as const satisfies Record<string, { size: number; bold?: true; color?: string; underline?: true }>

const fills = { none: undefined, grey: 'FFEDEDED', standard: 'FFD9E2F3', dark: 'FF1F3864' } as const
/** Thin lines round a cell, and a thick one at its left where the agency begins to write. */
const borders = {
  none: undefined,
  thin: 'thin',
  start: 'medium',
} as const

export const styles = {
  plain: { font: 'plain', fill: 'none', border: 'none' },
  title: { font: 'title', fill: 'none', border: 'none', isLow: true },
  lead: { font: 'plain', fill: 'none', border: 'none' },
  text: { font: 'plain', fill: 'none', border: 'none', wraps: true },
  label: { font: 'bold', fill: 'none', border: 'none', wraps: true },
  heading: { font: 'heading', fill: 'none', border: 'none', isLow: true },
  link: { font: 'link', fill: 'none', border: 'none', wraps: true },
  ours: { font: 'bold', fill: 'grey', border: 'thin', wraps: true },
  theirs: { font: 'light', fill: 'dark', border: 'thin', wraps: true },
  theirsStart: { font: 'light', fill: 'dark', border: 'start', wraps: true },
  standard: { font: 'bold', fill: 'standard', border: 'none' },
  id: { font: 'small', fill: 'grey', border: 'thin', wraps: true },
  locked: { font: 'plain', fill: 'grey', border: 'thin', wraps: true },
  lockedStart: { font: 'plain', fill: 'grey', border: 'start', wraps: true },
  open: { font: 'plain', fill: 'none', border: 'thin', wraps: true, open: true },
  openStart: { font: 'bold', fill: 'none', border: 'start', wraps: true, open: true },
} as const satisfies Record<string, Style>

export type StyleName = keyof typeof styles

/** The size of the letters of a look, in points. */
export const fontSize = (name: StyleName): number => fonts[styles[name].font].size

export const styleId = (name: StyleName): number => Object.keys(styles).indexOf(name)

const family = 'Arial'
const line = 'FF7F7F7F'

/** The looks of all cells (ISO/IEC 29500-1, 18.8). */
export function stylesPart(): string {
  const all: readonly Style[] = Object.values(styles)
  const root = element('styleSheet', { xmlns: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main' }, [
    list('fonts', Object.values(fonts).map(font)),
    // The first two are fixed (18.8.21), whatever is written there.
    list('fills', [pattern('none'), pattern('gray125'), ...Object.values(fills).slice(1).map(solid)]),
    list('borders', Object.values(borders).map(border)),
    list('cellStyleXfs', [element('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })]),
    list('cellXfs', all.map(format)),
    list('cellStyles', [element('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 })]),
  ])
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root.xml}`
}

const list = (name: string, items: readonly Component[]) => element(name, { count: items.length }, items)

function font({
  size,
  bold,
  color = 'FF000000',
  underline,
}: (typeof fonts)[keyof typeof fonts] & FontExtras) {
  return element('font', {}, [
    ...(bold ? [element('b')] : []),
    ...(underline ? [element('u')] : []),
    element('sz', { val: size }),
    element('color', { rgb: color }),
    element('name', { val: family }),
    element('family', { val: 2 }),
  ])
}

interface FontExtras {
  readonly bold?: true
  readonly color?: string
  readonly underline?: true
}

const pattern = (patternType: string) => element('fill', {}, [element('patternFill', { patternType })])

const solid = (rgb: string | undefined) =>
  element('fill', {}, [
    element('patternFill', { patternType: 'solid' }, [
      element('fgColor', { rgb: rgb ?? '' }),
      element('bgColor', { indexed: 64 }),
    ]),
  ])

function border(kind: 'thin' | 'medium' | undefined): Component {
  if (!kind)
    return element(
      'border',
      {},
      ['left', 'right', 'top', 'bottom', 'diagonal'].map((side) => element(side)),
    )
  return element('border', {}, [
    kind === 'medium'
      ? element('left', { style: 'medium' }, [element('color', { rgb: 'FF1F3864' })])
      : side('left', 'thin'),
    ...['right', 'top', 'bottom'].map((name) => side(name, 'thin')),
    element('diagonal'),
  ])
}

const side = (name: string, style: string) => element(name, { style }, [element('color', { rgb: line })])

/** Every cell is text (format 49), also the empty ones: `12-14` that is typed stays so, and is no day in December. */
function format({ font: fontName, fill, border: borderName, wraps, open, isLow }: Style): Component {
  const fillIndex = Object.keys(fills).indexOf(fill)
  return element(
    'xf',
    {
      numFmtId: 49,
      fontId: Object.keys(fonts).indexOf(fontName),
      fillId: fillIndex === 0 ? 0 : fillIndex + 1,
      borderId: Object.keys(borders).indexOf(borderName),
      xfId: 0,
      ...(!open && { quotePrefix: 1 }),
      applyNumberFormat: 1,
      applyFont: 1,
      applyFill: 1,
      applyBorder: 1,
      applyAlignment: 1,
      applyProtection: 1,
    },
    [
      element('alignment', { vertical: isLow ? 'bottom' : 'top', ...(wraps && { wrapText: 1 }) }),
      element('protection', { locked: open ? 0 : 1 }),
    ],
  )
}
