import { cleanText } from '@rsr/document'
import { type Component, element } from './element.ts'

/** How a run looks. What is left out comes from the styles of its paragraph. */
export interface RunStyle {
  readonly bold?: boolean
  readonly italics?: boolean
  /** The id of a character style. */
  readonly character?: string
  readonly color?: string
  readonly fill?: string
  readonly font?: string
}

const rightToLeftLetter =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u

/** A run of text; `\n` in it is a line break and `\t` a tab. Gives nothing for no text. */
export function run(text: string, style: RunStyle = {}): Component[] {
  const clean = cleanText(text)
  return clean === '' ? [] : [runOf(pieces(clean), style, isRightToLeft(clean))]
}

/** A run of elements that are no text, such as a break or the marks of a Word field. */
export function runOf(children: Component[], style: RunStyle = {}, rightToLeft = false): Component {
  const properties = propertiesOf(style, rightToLeft)
  return element(
    'w:r',
    {},
    properties.length > 0 ? [element('w:rPr', {}, properties), ...children] : children,
  )
}

/** In the order of ISO/IEC 29500-1, 17.3.2.28. */
function propertiesOf(style: RunStyle, rightToLeft: boolean): Component[] {
  const { bold, italics, character, color, fill, font } = style
  const properties: Component[] = []
  if (character !== undefined) properties.push(element('w:rStyle', { 'w:val': character }))
  if (font !== undefined)
    properties.push(
      element('w:rFonts', { 'w:ascii': font, 'w:hAnsi': font, 'w:eastAsia': font, 'w:cs': font }),
    )
  if (bold) properties.push(element('w:b'), element('w:bCs'))
  if (italics) properties.push(element('w:i'), element('w:iCs'))
  if (color !== undefined) properties.push(element('w:color', { 'w:val': color }))
  if (fill !== undefined) properties.push(shading(fill))
  if (rightToLeft) properties.push(element('w:rtl'))
  return properties
}

/** The colour behind a run or in a cell. */
export function shading(fill: string): Component {
  return element('w:shd', { 'w:val': 'clear', 'w:color': 'auto', 'w:fill': fill })
}

function pieces(text: string): Component[] {
  const found = text.match(/[\t\n]|[^\t\n]+/g) ?? []
  return found.map((piece) => {
    if (piece === '\t') return element('w:tab')
    return piece === '\n' ? element('w:br') : element('w:t', { 'xml:space': 'preserve' }, [piece])
  })
}

/** Runs in which every letter is of a right-to-left script; mixed ones are left to the bidirectional algorithm. */
function isRightToLeft(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? []
  return letters.length > 0 && letters.every((letter) => rightToLeftLetter.test(letter))
}
