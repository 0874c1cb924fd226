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
  let hasBreak = false
  for (const { located } of occurrences) {
    const [first] = located
    if (last !== undefined && first && first.passage !== last) hasBreak = true
    for (const { piece, passage } of located) {
      last = passage
      if (!inView(piece, view)) continue
      if (piece.isMark) {
        hasBreak = true
        continue
      }
      if (piece.text === '' && piece.note === undefined) continue
      if (hasBreak && (paragraphs.at(-1)?.length ?? 0) > 0) paragraphs.push([])
      hasBreak = false
      paragraphs.at(-1)?.push(spanOf(piece, nameOf))
    }
  }
  const words = paragraphs.map((spans) => spans.map(({ text }) => text).join(''))
  return { words: words.join('\n'), paragraphs }
}

/** A value as the manifest would have it. */
export function textOf(paragraphs: ValueText['paragraphs'], holds: 'plain' | 'inline' | 'blocks'): string {
  if (holds !== 'plain') return paragraphs.map(markdownOf).join(holds === 'blocks' ? '\n\n' : '\n')
  return paragraphs.map((spans) => spans.map(({ text }) => text).join('')).join('\n')
}

function spanOf({ text, isBold, isItalic, link, note }: Piece, nameOf: (note: string) => string): Span {
  return { text, isBold, isItalic, link, note: note === undefined ? undefined : nameOf(note) }
}
