import { TextRun, type XmlComponent } from 'docx'
import { cleanText, piecesOf } from '@rsr/document'
import { type Component, element } from './element.ts'
import { type ScriptMarks, scriptMarks } from './script-marks.ts'

/** How a run looks. What is left out comes from the styles of its paragraph. */
export interface RunStyle {
  readonly bold?: boolean
  readonly italics?: boolean
  /** The id of a character style. */
  readonly character?: string
  readonly color?: string
  readonly fill?: string
  readonly font?: string
  /** The languages of the document and of the words, where they are known, as BCP 47 tags. */
  readonly document?: string
  readonly language?: string
}

/** A run of text for each script in it; `\n` in it is a line break and `\t` a tab. Gives nothing for no text. */
export function run(text: string, style: RunStyle = {}): Component[] {
  const { document = 'en', language } = style
  return piecesOf(cleanText(text), document, language).map((piece) =>
    runOf(signsOf(piece.text), style, scriptMarks(piece, document)),
  )
}

class MarkedRun extends TextRun {
  constructor(options: ConstructorParameters<typeof TextRun>[0], last: readonly Component[]) {
    super(options)
    for (const property of last) this.properties.push(property)
  }
}

/** A run of elements that are no text, such as a break or the marks of a Word field. */
export function runOf(children: XmlComponent[], style: RunStyle = {}, marks?: ScriptMarks): Component {
  const { bold, italics, character, color, fill, font } = style
  const fonts = font === undefined ? marks?.font : { ascii: font, hAnsi: font, eastAsia: font, cs: font }
  return new MarkedRun(
    {
      children,
      ...(bold && { bold }),
      ...(italics && { italics }),
      ...(character !== undefined && { style: character }),
      ...(color !== undefined && { color }),
      ...(fill !== undefined && { shading: { type: 'clear', color: 'auto', fill } }),
      ...(fonts && { font: fonts }),
    },
    marks?.properties ?? [],
  )
}

/** Characters that Word has elements for: it prints the characters themselves in another font, or always. */
const elementOf: Readonly<Record<string, string>> = {
  '\t': 'w:tab',
  '\n': 'w:br',
  '\u2011': 'w:noBreakHyphen',
  '\u00AD': 'w:softHyphen',
}

/**
 * `docx` takes `{...}` in finished XML for a place to fill in (of lists and pictures), and some whole words in runs
 * for page numbers; so text is written as elements of our own, in two where it has such a pair of braces.
 */
function signsOf(text: string): XmlComponent[] {
  return text.split(/([\t\n\u2011\u00AD])|(?<=\{)(?=[^\s{}]*\})/).flatMap((piece) => {
    if (piece === undefined || piece === '') return []
    const name = elementOf[piece]
    return [name === undefined ? element('w:t', { 'xml:space': 'preserve' }, [piece]) : element(name)]
  })
}
