import type { Passage } from './passages-of.ts'
import { type Piece, type Range, isThere, wasThere } from './story.ts'
import { similarity } from './similarity.ts'
import { inView, plain, type View, wordsIn } from './words.ts'

/** A piece, the index of the passage that it stands in, and on which line of the file, before the review and after. */
export interface Located {
  readonly piece: Piece
  readonly passage: number
  readonly line: Readonly<Record<View, number>>
  /** Whether its paragraph is an item of a list. */
  readonly isListed: boolean
}

/** One stretch of the file with a value. */
export interface Occurrence {
  readonly range: Range
  readonly located: readonly Located[]
}

/** The stretches of each key, in the order of the file. */
export function occurrencesIn(passages: readonly Passage[]): Map<string, Occurrence[]> {
  const found = new Map<Range, Located[]>()
  let line = { old: 0, new: 0 }
  passages.forEach(({ paragraphs, pieces }, passage) => {
    let ended = 0
    pieces.forEach((piece, at) => {
      const isListed = paragraphs[ended]?.isList ?? false
      for (const range of piece.ranges) {
        const located = found.get(range)
        if (located) located.push({ piece, passage, line, isListed })
        else found.set(range, [{ piece, passage, line, isListed }])
      }
      if (!piece.isMark) return
      const ends = (view: View) => Number(inView(piece, view) || at === pieces.length - 1)
      line = { old: line.old + ends('old'), new: line.new + ends('new') }
      ended++
    })
  })
  const byKey = new Map<string, Occurrence[]>()
  for (const [range, located] of found) {
    const others = byKey.get(range.key)
    if (others) others.push({ range, located })
    else byKey.set(range.key, [{ range, located }])
  }
  return byKey
}

/** What became of a value that stands in several stretches. */
export interface Whole {
  /** The stretches that are the value together: mostly one. */
  readonly own: readonly Occurrence[]
  /** Those that are copies of it. */
  readonly copies: readonly Occurrence[]
  readonly isSplit: boolean
  readonly isMoved: boolean
}

/**
 * Tells a value that was cut apart, or moved, from one that was copied: the parts of the first are together what was
 * sent.
 */
export function wholeOf(occurrences: readonly Occurrence[], sentWords: () => string): Whole {
  const [first, ...others] = occurrences
  if (!first || others.length === 0) return { own: occurrences, copies: [], isSplit: false, isMoved: false }
  const remain = occurrences.filter((each) =>
    each.located.some(({ piece }) => piece.text !== '' && isThere(piece)),
  )
  const isMoved =
    occurrences.some((each) => each.located.every(({ piece }) => !wasThere(piece))) &&
    occurrences.some((each) => each.located.every(({ piece }) => !isThere(piece)))
  const [sent, together] = [plain(sentWords()), plain(occurrences.map(oldWords).join(''))]
  const spaced = plain(occurrences.map(oldWords).join(' '))
  const likenesses = occurrences.map((each) => similarity(plain(oldWords(each)), sent))
  const best = likenesses.reduce((one, other) => Math.max(one, other), 0)
  const isOne =
    together === sent ||
    spaced === sent ||
    (isMoved && remain.length <= 1) ||
    (best < 1 && similarity(spaced, sent) > best)
  if (isOne) return { own: occurrences, copies: [], isSplit: remain.length > 1, isMoved }
  const own = occurrences[likenesses.indexOf(best)] ?? first
  return { own: [own], copies: occurrences.filter((each) => each !== own), isSplit: false, isMoved: false }
}

const oldWords = ({ located }: Occurrence) =>
  wordsIn(
    located.map(({ piece }) => piece),
    'old',
  )
