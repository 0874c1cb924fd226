import type { Paragraph, Piece, Range, Revision, Story } from './story.ts'
import { isDeletion, isInsertion } from './story.ts'

/**
 * Paragraphs that were one, or become one, when the tracked changes of the marks between them are undone or accepted:
 * mostly a single one.
 */
export interface Passage {
  readonly story: Story
  readonly paragraphs: readonly Paragraph[]
  /** All pieces, of which the last ends the passage. Their ranges are those to be believed, by value. */
  pieces: readonly Piece[]
}

/** The passages of a part, in its order. */
export function passagesOf(story: Story): Passage[] {
  const passages: Passage[] = []
  let joined: Paragraph[] = []
  const believed = createBelieved()
  story.paragraphs.forEach((paragraph, index) => {
    joined.push(paragraph)
    const next = story.paragraphs[index + 1]
    if (next && isJoined(paragraph, next)) return
    const pieces = joined.length === 1 ? paragraph.pieces : joined.flatMap((each) => each.pieces)
    for (const piece of pieces) if (piece.ranges.length > 0) piece.ranges = believed(piece.ranges)
    passages.push({ story, paragraphs: joined, pieces })
    joined = []
  })
  return passages
}

/** Whether a change of the mark of a paragraph joins it to the next; none does over the border of a cell. */
function isJoined(paragraph: Paragraph, next: Paragraph): boolean {
  const isChanged = paragraph.pieces
    .at(-1)
    ?.revisions.some((each: Revision) => isInsertion(each) || isDeletion(each))
  const isBeside =
    paragraph.table?.row === next.table?.row &&
    paragraph.table?.cell === next.table?.cell &&
    paragraph.note === next.note
  return (isChanged ?? false) && isBeside
}

/** Of a control in a bookmark of its own, the bookmark; a bookmark without an end is none. */
function createBelieved(): (ranges: readonly Range[]) => readonly Range[] {
  const known = new Map<readonly Range[], readonly Range[]>()
  return (ranges) => {
    const found = known.get(ranges)
    if (found) return found
    const whole = ranges.map((range) => (range.within?.isClosed ? range.within : range))
    const result = [...new Set(whole)].filter(({ isClosed }) => isClosed)
    known.set(ranges, result)
    return result
  }
}
