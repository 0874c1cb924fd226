import { isThere, type Piece, wasThere } from './story.ts'

/** Before the review, or with all of it accepted. */
export type View = 'old' | 'new'

export const inView = (piece: Piece, view: View): boolean =>
  view === 'old' ? wasThere(piece) : isThere(piece)

/** The words of some pieces, with a line break for each end of a paragraph but the last. */
export function wordsIn(pieces: readonly Piece[], view: View): string {
  let text = ''
  for (const piece of pieces) if (inView(piece, view)) text += piece.text
  return pieces.at(-1)?.isMark ? text.replace(/\n$/, '') : text
}

/** Whether two texts of a value have the same words on the same lines. */
export function isSameWords(one: string, other: string): boolean {
  if (one === other) return true
  return linesOf(one) === linesOf(other)
}

const linesOf = (text: string) =>
  text
    .trim()
    .split(/\s*\n\s*/)
    .map(plain)
    .join('\n')

/** What is compared: programs change spaces, and break lines, as they like. */
export function plain(text: string): string {
  return text.replace(/[\s\u00A0]+/g, ' ').trim()
}
