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
  /** Which of the paragraphs are items of a list. */
  readonly isListed: readonly boolean[]
}

export function valueText(
  occurrences: readonly Occurrence[],
  view: View,
  nameOf: (note: string) => string,
): ValueText {
  const paragraphs: Span[][] = [[]]
  const listed: boolean[] = []
  let last: number | undefined
  for (const { piece, line, isListed } of occurrences.flatMap(({ located }) => located)) {
    const isEmpty = piece.text === '' && piece.note === undefined
    if (!inView(piece, view) || piece.isMark || isEmpty) continue
    if (last !== undefined && line[view] !== last) paragraphs.push([])
    last = line[view]
    listed[paragraphs.length - 1] ??= isListed
    paragraphs.at(-1)?.push(spanOf(piece, nameOf))
  }
  const words = paragraphs.map((spans) => spans.map(({ text }) => text).join(''))
  return { words: words.join('\n'), paragraphs, isListed: listed }
}

/**
 * A value as the manifest would have it. Items of a list that were added behind a paragraph are told as such; behind an
 * item, what is added is an item by itself.
 */
export function textOf(
  paragraphs: ValueText['paragraphs'],
  holds: 'plain' | 'inline' | 'blocks',
  isListed: ValueText['isListed'] = [],
): string {
  const print =
    holds === 'plain' ? (spans: readonly Span[]) => spans.map(({ text }) => text).join('') : markdownOf
  const lines = paragraphs.map((spans, index) => {
    const isItem = holds === 'blocks' && isListed[index] === true && !isListed[0]
    return (isItem ? '- ' : '') + trim(print(spans))
  })
  return lines.join(holds === 'blocks' ? '\n\n' : '\n')
}

/** What is left of a value where an end was taken away has a space there that nobody meant. */
const trim = (text: string) => text.replace(/^(?:&#x20;|\s)+|(?:&#x20;|\s)+$/g, '')

function spanOf({ text, isBold, isItalic, link, note }: Piece, nameOf: (note: string) => string): Span {
  return { text, isBold, isItalic, link, note: note === undefined ? undefined : nameOf(note) }
}
