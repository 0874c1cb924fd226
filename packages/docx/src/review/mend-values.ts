import type { Passage } from './passages-of.ts'
import type { Sent } from './sent.ts'
import { type Piece, type Range, isThere, wasThere } from './story.ts'

/**
 * Gives back to values what a program put outside of them: the footnote at the end of one (LibreOffice 7.4, seen by
 * experiment); and what was typed in place of one that was all of its paragraph.
 */
export function mendValues(
  passages: readonly Passage[],
  matched: readonly (readonly number[])[],
  sent: Sent,
  nameOf: (note: string) => string,
): void {
  passages.forEach((passage, index) => {
    returnNote(passage, sent, nameOf)
    const [only, second] = (matched[index] ?? []).map((at) => sent.paragraphs[at]?.words)
    const [before, key, after, more] = only ?? []
    const isSole = second === undefined && more === undefined && before?.trim() === '' && after?.trim() === ''
    if (isSole && key !== undefined) returnWords(passage, key)
  })
}

function returnNote({ pieces }: Passage, sent: Sent, nameOf: (note: string) => string): void {
  pieces.forEach((piece, at) => {
    if (piece.note === undefined || piece.ranges.length > 0 || !wasThere(piece)) return
    const before = pieces.slice(0, at).findLast(({ text, note }) => text !== '' || note !== undefined)
    if (!before) return
    const range = before.ranges.at(-1)
    if (range && sent.values.get(range.key)?.text.endsWith(`[^${nameOf(piece.note)}]`))
      piece.ranges = before.ranges
  })
}

/** Where nothing is left of a value, what stands there now is the value: there was nothing else. */
function returnWords({ pieces }: Passage, key: string): void {
  const isOf = (piece: Piece) => piece.ranges.some((range) => range.key === key)
  const isLeft = pieces.some((piece) => isOf(piece) && isThere(piece) && piece.text.trim() !== '')
  const range: Range | undefined = pieces.find(isOf)?.ranges.find((each) => each.key === key)
  if (!range || isLeft) return
  for (const piece of pieces) {
    if (piece.isMark && !isOf(piece)) return
    if (piece.ranges.length === 0) piece.ranges = [range]
  }
}
