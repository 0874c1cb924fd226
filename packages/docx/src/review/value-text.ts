import type { Occurrence } from './occurrences.ts'
import { markdownOf, type Span } from './spans.ts'
import type { Piece } from './story.ts'
import { inView, type View } from './words.ts'

/** What a value says in one view of the file. */
export interface ValueText {
  /** Without signs of Markdown. */
  readonly words: string
  /** With its look, paragraph by paragraph. */
  readonly paragraphs: readonly (readonly Span[])[]
}

export function valueText(
  occurrences: readonly Occurrence[],
  view: View,
  nameOf: (note: string) => string,
): ValueText {
  const paragraphs: Span[][] = [[]]
  let last: number | undefined
  for (const { piece, line } of occurrences.flatMap(({ located }) => located)) {
    const isEmpty = piece.text === '' && piece.note === undefined
    if (!inView(piece, view) || piece.isMark || isEmpty) continue
    if (last !== undefined && line[view] !== last) paragraphs.push([])
    last = line[view]
    paragraphs.at(-1)?.push(spanOf(piece, nameOf))
  }
  const words = paragraphs.map((spans) => spans.map(({ text }) => text).join(''))
  return { words: words.join('\n'), paragraphs }
}

/** A value as the manifest would have it. */
export function textOf(paragraphs: ValueText['paragraphs'], holds: 'plain' | 'inline' | 'blocks'): string {
  const print =
    holds === 'plain' ? (spans: readonly Span[]) => spans.map(({ text }) => text).join('') : markdownOf
  return paragraphs.map((spans) => trim(print(spans))).join(holds === 'blocks' ? '\n\n' : '\n')
}

/** What is left of a value where an end was taken away has a space there that nobody meant. */
const trim = (text: string) => text.replace(/^(?:&#x20;|\s)+|(?:&#x20;|\s)+$/g, '')

function spanOf({ text, isBold, isItalic, link, note }: Piece, nameOf: (note: string) => string): Span {
  return { text, isBold, isItalic, link, note: note === undefined ? undefined : nameOf(note) }
}
