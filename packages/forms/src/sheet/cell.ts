import { type Component, element } from '@rsr/opc'
import { cellName } from './reference.ts'
import { type StyleName, styleId } from './styles-part.ts'

/** As much as a cell can hold (ECMA-376 leaves it open; Excel says 32,767). */
const longest = 32_000

/**
 * A cell with a text, which no program takes for anything else: not a formula, whatever it begins with, nor a number or a
 * date. Texts stand in their cells (`inlineStr`), so that each is written once where it is.
 */
export function textCell(row: number, column: number, style: StyleName, given: string): Component {
  const text = given.trim()
  const place = { r: cellName(row, column), s: styleId(style) }
  if (text === '') return element('c', place)
  // The schema has no `xml:space` here: spaces at the ends would need it.
  const words = text.length > longest ? `${text.slice(0, longest)}…` : text
  return element('c', { ...place, t: 'inlineStr' }, [
    element('is', {}, [element('t', {}, [escapedSigns(words)])]),
  ])
}

/** `_x0041_` stands for a letter (ISO/IEC 29500-1, 22.9.2.19): what looks so and is not, is told apart. */
const escapedSigns = (text: string) => text.replaceAll(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_')

/** A row with its cells and its height in points, which may grow. */
export const row = (index: number, cells: readonly Component[], height?: number): Component =>
  element('row', { r: index + 1, ...(height !== undefined && { ht: height }) }, cells)
