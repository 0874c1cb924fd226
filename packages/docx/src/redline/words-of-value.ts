import type { Node } from '@rsr/document'
import { citedAs } from '../manifest/manifest-of.ts'
import { spansOf } from '../review/spans.ts'
import type { Leaf, Value } from './redline.ts'

/** A word or a sign with the space before it, or the mark of a footnote: what is compared. */
export interface Word<Each extends Part = Part> {
  /** The same for what reads the same. */
  readonly key: string
  /** Its letters; the space before it may be in other looks. */
  readonly parts: readonly Each[]
}

export interface Part {
  readonly text: string
  readonly isBold: boolean
  readonly isItalic: boolean
}

/** A part of a word that is printed now, and the leaf that says it. */
export interface PrintedPart extends Part {
  readonly leaf: Leaf
}

/** The words that a value says, in their order; the symbol of a status is one too. */
export function printedWords(value: Value): Word<PrintedPart>[] {
  const words = new Words<PrintedPart>()
  const visit = (node: Node, isBold: boolean, isItalic: boolean): void => {
    const look = { isBold, isItalic }
    if (node.type === 'text') return words.add(node.value, (text) => ({ text, ...look, leaf: node }))
    if (node.type === 'footnoteReference')
      return words.addNote(citedAs(node), { text: '', ...look, leaf: node })
    if (node.type === 'statusMark') words.add(node.symbol, (text) => ({ text, ...look, leaf: node }))
    if (!('children' in node)) return
    for (const child of node.children)
      visit(child, isBold || node.type === 'strong', isItalic || node.type === 'emphasis')
  }
  visit(value, false, false)
  return words.all
}

/** The words of a value in a manifest. The marks of its footnotes have no letters: their texts are no longer there. */
export function sentWords(text: string, isMarkdown: boolean): Word[] {
  const words = new Words<Part>()
  const plain = { text, note: undefined, isBold: false, isItalic: false }
  for (const { text: letters, note, isBold, isItalic } of isMarkdown ? spansOf(text) : [plain]) {
    if (note !== undefined) words.addNote(note, { text: '', isBold, isItalic })
    else words.add(letters, (part) => ({ text: part, isBold, isItalic }))
  }
  return words.all
}

class Words<Each extends Part> {
  readonly all: Word<Each>[] = []

  /** Cuts a text so that its words together are the text. */
  add(text: string, partOf: (text: string) => Each): void {
    for (const [letters] of text.matchAll(pattern)) this.push(letters.replace(/^\s+/, ' '), partOf(letters))
  }

  addNote(name: string, part: Each): void {
    this.push(`[^${name}]`, part)
  }

  /** A space at the end of one look stands before the word that begins the next. */
  private push(key: string, part: Each): void {
    const last = this.all.at(-1)
    if (last?.key === ' ') this.all[this.all.length - 1] = { key: ` ${key}`, parts: [...last.parts, part] }
    else this.all.push({ key, parts: [part] })
  }
}

const pattern = /\s*(?:[\p{L}\p{M}\p{N}]+(?:[.,]\p{N}+)*|[^\s])|\s+$/gu
