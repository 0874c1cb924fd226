import { cleanText, piecesOf } from '@rsr/document'
import { type Component, element } from '@rsr/opc'
import { type ScriptMarks, scriptMarks } from './script-marks.ts'

/** A tracked change of Word: words that are new, or that are gone (ISO/IEC 29500-1, 17.13.5.18 and 17.13.5.14). */
export interface Revision {
  readonly kind: 'ins' | 'del'
  /** Nothing else in the document has it. */
  readonly id: number
  readonly author: string
  readonly date: string
}

/** How a run looks. What is left out comes from the styles of its paragraph. */
export interface RunStyle {
  readonly bold?: boolean
  readonly italics?: boolean
  /** The id of a character style. */
  readonly character?: string
  readonly color?: string
  readonly fill?: string
  readonly font?: string
  /** The size of letters, in half points. */
  readonly size?: number
  /** The languages of the document and of the words, where they are known, as BCP 47 tags. */
  readonly document?: string
  readonly language?: string
  /** The tracked change that it is a part of. */
  readonly revision?: Revision
}

/** A run of text for each script in it; `\n` in it is a line break and `\t` a tab. Gives nothing for no text. */
export function run(text: string, style: RunStyle = {}): Component[] {
  const { document = 'en', language } = style
  const { revision, ...look } = style
  const runs = piecesOf(cleanText(text), document, language).map((piece) =>
    runOf(signsOf(piece.text, revision?.kind === 'del'), look, scriptMarks(piece, document)),
  )
  return tracked(revision, runs)
}

/** A run of elements that are no text, such as a break or the marks of a Word field. */
export function runOf(children: readonly Component[], style: RunStyle = {}, marks?: ScriptMarks): Component {
  const properties = propertiesOf(style, marks)
  return element(
    'w:r',
    {},
    properties.length > 0 ? [element('w:rPr', {}, properties), ...children] : children,
  )
}

/** Puts runs into a tracked change, if they are a part of one. */
export function tracked(revision: Revision | undefined, runs: Component[]): Component[] {
  if (!revision || runs.length === 0) return runs
  const { kind, id, author, date } = revision
  return [element(`w:${kind}`, { 'w:id': id, 'w:author': author, 'w:date': date }, runs)]
}

/** In the order of ISO/IEC 29500-1, 17.3.2.28. */
function propertiesOf(style: RunStyle, marks: ScriptMarks | undefined): Component[] {
  const { bold, italics, character, color, fill, font, size } = style
  const fonts =
    font === undefined ? marks?.fonts : { 'w:ascii': font, 'w:hAnsi': font, 'w:eastAsia': font, 'w:cs': font }
  const properties: Component[] = []
  if (character !== undefined) properties.push(element('w:rStyle', { 'w:val': character }))
  if (fonts) properties.push(element('w:rFonts', fonts))
  if (bold) properties.push(element('w:b'), element('w:bCs'))
  if (italics) properties.push(element('w:i'), element('w:iCs'))
  if (color !== undefined) properties.push(element('w:color', { 'w:val': color }))
  if (size !== undefined)
    properties.push(element('w:sz', { 'w:val': size }), element('w:szCs', { 'w:val': size }))
  if (fill !== undefined) properties.push(shading(fill))
  if (marks) properties.push(...marks.properties)
  return properties
}

/** The colour behind a run or in a cell. */
export function shading(fill: string): Component {
  return element('w:shd', { 'w:val': 'clear', 'w:color': 'auto', 'w:fill': fill })
}

/** Characters that Word has elements for: it prints the characters themselves in another font, or always. */
const elementOf: Readonly<Record<string, string>> = {
  '\t': 'w:tab',
  '\n': 'w:br',
  '\u2011': 'w:noBreakHyphen',
  '\u00AD': 'w:softHyphen',
}

function signsOf(text: string, isGone: boolean): Component[] {
  return text
    .split(/([\t\n\u2011\u00AD])/)
    .filter((piece) => piece !== '')
    .map((piece) => {
      const name = elementOf[piece]
      return name === undefined
        ? element(isGone ? 'w:delText' : 'w:t', { 'xml:space': 'preserve' }, [piece])
        : element(name)
    })
}
