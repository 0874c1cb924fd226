import { align } from './align.ts'
import type { Passage } from './passages-of.ts'
import type { Sent } from './sent.ts'
import { type Piece, wasThere } from './story.ts'
import { plain, wordsIn } from './words.ts'

/** A paragraph as it was before the review, in the passage that it became a part of. */
interface Unit {
  readonly passage: number
  readonly pieces: readonly Piece[]
  readonly keys: readonly string[]
}

/**
 * Finds which paragraphs that were sent each passage is: by the values in it, else by its words as they were before the
 * review. It may be several, where they were joined.
 *
 * @returns for each passage the indices of its paragraphs among those sent, in their order.
 */
export function matchPassages(passages: readonly Passage[], sent: Sent): number[][] {
  const found: number[][] = passages.map(() => [])
  for (const kind of ['text', 'footnote'] as const) {
    const units = passages.flatMap((passage, index) =>
      passage.story.kind === kind ? unitsOf(passage, index) : [],
    )
    const indices = sent.paragraphs.flatMap(({ note }, at) =>
      (note === undefined) === (kind === 'text') ? [at] : [],
    )
    const claimed = claims(units, indices, sent)
    // Those with values in them stand fast: each is like itself alone.
    const lines = units.map((unit, at) => (claimed.has(at) ? `\0${at}` : oldWords(unit.pieces)))
    const owners = new Map(Array.from(claimed, ([at, all]) => [all[0], at] as const))
    const taken = new Set([...claimed.values()].flatMap((all) => all.slice(1)))
    const open = indices.filter((at) => !taken.has(at))
    const linesSent = open.map((at) =>
      owners.has(at) ? `\0${owners.get(at)}` : (sent.paragraphs[at]?.text ?? ''),
    )
    const pairs = align(lines, linesSent)
    units.forEach(({ passage }, at) => {
      const pair = open[pairs[at] ?? -1]
      const all = claimed.get(at) ?? (pair === undefined ? [] : [pair])
      found[passage] = [...(found[passage] ?? []), ...all]
    })
  }
  return found
}

function unitsOf(passage: Passage, index: number): Unit[] {
  if (passage.paragraphs.every(({ isContents }) => isContents)) return []
  const units: Unit[] = []
  let pieces: Piece[] = []
  passage.pieces.forEach((piece, at) => {
    pieces.push(piece)
    const isEnd = at === passage.pieces.length - 1
    if (!isEnd && !(piece.isMark && wasThere(piece))) return
    const keys: string[] = []
    for (const { ranges } of pieces) for (const { key } of ranges) keys.push(key)
    if (keys.length > 0 || oldWords(pieces) !== '') units.push({ passage: index, pieces, keys })
    pieces = []
  })
  return units
}

const oldWords = (pieces: readonly Piece[]) => plain(wordsIn(pieces, 'old'))

/** The paragraphs sent of which a unit has the first value that is in the file at all. */
function claims(units: readonly Unit[], indices: readonly number[], sent: Sent): Map<number, number[]> {
  const unitOf = new Map<string, number>()
  units.forEach(({ keys }, at) => {
    for (const key of keys) if (!unitOf.has(key)) unitOf.set(key, at)
  })
  const claimed = new Map<number, number[]>()
  for (const index of indices) {
    const key = sent.paragraphs[index]?.keys.find((each) => unitOf.has(each))
    const unit = key === undefined ? undefined : unitOf.get(key)
    if (unit === undefined) continue
    const others = claimed.get(unit)
    if (others) others.push(index)
    else claimed.set(unit, [index])
  }
  return claimed
}
