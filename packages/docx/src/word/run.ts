import { TextRun, type XmlComponent } from 'docx'
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
export function runOf(children: XmlComponent[], style: RunStyle = {}, rightToLeft = false): Component {
  const { bold, italics, character, color, fill, font } = style
  return new TextRun({
    children,
    ...(bold && { bold }),
    ...(italics && { italics }),
    ...(character !== undefined && { style: character }),
    ...(color !== undefined && { color }),
    ...(fill !== undefined && { shading: { type: 'clear', color: 'auto', fill } }),
    ...(font !== undefined && { font: { ascii: font, hAnsi: font, eastAsia: font, cs: font } }),
    ...(rightToLeft && { rightToLeft }),
  })
}

/**
 * `docx` takes `{...}` in finished XML for a place to fill in (of lists and pictures), and some whole words in runs
 * for page numbers; so text is written as elements of our own, in two where it has such a pair of braces.
 */
function pieces(text: string): XmlComponent[] {
  return text.split(/([\t\n])|(?<=\{)(?=[^\s{}]*\})/).flatMap((piece) => {
    if (piece === undefined || piece === '') return []
    if (piece === '\t') return [element('w:tab')]
    if (piece === '\n') return [element('w:br')]
    return [element('w:t', { 'xml:space': 'preserve' }, [piece])]
  })
}

/** Runs in which every letter is of a right-to-left script; mixed ones are left to the bidirectional algorithm. */
function isRightToLeft(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? []
  return letters.length > 0 && letters.every((letter) => rightToLeftLetter.test(letter))
}
