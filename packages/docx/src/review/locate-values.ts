import type { Passage } from './passages-of.ts'
import type { Sent, SentParagraph } from './sent.ts'
import { type Piece, type Range, wasThere } from './story.ts'

/**
 * Finds by their words the values whose control and bookmark a program has dropped, in the paragraph that is most like
 * the one that was sent: the pieces there get a range.
 */
export function locateValues(
  passages: readonly Passage[],
  matched: readonly (readonly number[])[],
  sent: Sent,
): void {
  const present = new Set<string>()
  for (const { pieces } of passages)
    for (const { ranges } of pieces) for (const { key } of ranges) present.add(key)
  passages.forEach((passage, index) => {
    const before = (matched[index] ?? []).flatMap((at) => sent.paragraphs[at] ?? [])
    const missing = before.flatMap(({ keys }) => keys.filter((key) => !present.has(key)))
    if (missing.length > 0) passage.pieces = located(passage.pieces, joined(before), missing, sent)
  })
}

/** The words of paragraphs, and the keys of values between them in turns, as of one. */
function joined(paragraphs: readonly SentParagraph[]): string[] {
  return paragraphs.reduce<string[]>((all, { words }) => {
    const [first = '', ...others] = words
    return [...all.slice(0, -1), `${all.at(-1) ?? ''}${all.length > 0 ? ' ' : ''}${first}`, ...others]
  }, [])
}

/** Whose letter it is: the key of a missing value, or nobody's. */
type Owner = string | undefined

function located(
  pieces: readonly Piece[],
  words: readonly string[],
  missing: readonly string[],
  sent: Sent,
): Piece[] {
  const letters = sentLetters(words, missing, sent)
  const free = pieces.filter((piece) => piece.ranges.length === 0)
  const old = free.map((piece) => (wasThere(piece) && !piece.isMark ? piece.text : '')).join('')
  const ownerAt = ownersIn(old, letters.text, letters.owners)
  const ranges = new Map<string, readonly Range[]>(
    missing.map((key) => [key, [{ key, by: 'words', isClosed: true, within: undefined }]]),
  )
  let at = 0
  return pieces.flatMap((piece) => {
    if (piece.ranges.length > 0 || piece.isMark) return [piece]
    if (!wasThere(piece) || piece.text === '') return [withOwner(piece, piece.text, between(ownerAt, at))]
    const parts: Piece[] = []
    for (let start = 0; start < piece.text.length;) {
      const owner = ownerAt[at + start]
      let end = start + 1
      while (end < piece.text.length && ownerAt[at + end] === owner) end++
      parts.push(withOwner(piece, piece.text.slice(start, end), owner))
      start = end
    }
    at += piece.text.length
    return parts
  })

  function withOwner(piece: Piece, text: string, owner: Owner): Piece {
    const of = owner === undefined ? undefined : ranges.get(owner)
    return { ...piece, text, ranges: of ?? [], cutFrom: piece.cutFrom ?? piece }
  }
}

/** What is put in where one value ends, or begins, is taken for a part of it. */
function between(owners: readonly Owner[], at: number): Owner {
  return owners[at - 1] ?? owners[at]
}

/** The letters of a paragraph that was sent, without those of values that were found. */
function sentLetters(words: readonly string[], missing: readonly string[], sent: Sent) {
  const owners: Owner[] = []
  let text = ''
  words.forEach((word, index) => {
    const isValue = index % 2 === 1
    if (isValue && !missing.includes(word)) return
    const letters = isValue ? sent.wordsOf(word) : word
    text += letters
    for (let count = 0; count < letters.length; count++) owners.push(isValue ? word : undefined)
  })
  return { text, owners }
}

/** The owner of each letter of a changed text: that of the letter it was; of a new one, that of its neighbours. */
function ownersIn(changed: string, text: string, owners: readonly Owner[]): Owner[] {
  if (changed === text) return [...owners]
  const [from, to] = [wordsWithPlaces(text), wordsWithPlaces(changed)]
  const result: Owner[] = []
  const known = Array.from({ length: changed.length }, () => false)
  for (const [a, b] of commonWords(from, to)) {
    for (let index = 0; index < b.word.length; index++) {
      result[b.at + index] = owners[a.at + index]
      known[b.at + index] = true
    }
  }
  for (let at = 0; at < changed.length; at++) {
    if (known[at]) continue
    let next = at
    while (next < changed.length && !known[next]) next++
    const [before, after] = [
      at > 0 ? result[at - 1] : owners[0],
      next < changed.length ? result[next] : owners.at(-1),
    ]
    // Between a value and other words, new ones are the value's: it is what people change.
    result.fill(undefined, at, next)
    for (let index = at; index < next; index++) result[index] = before ?? after
    at = next - 1
  }
  return result
}

interface PlacedWord {
  readonly word: string
  readonly at: number
}

const wordsWithPlaces = (text: string): PlacedWord[] =>
  [...text.matchAll(/[\p{L}\p{N}]+|\s+|[^\p{L}\p{N}\s]/gu)].map(({ 0: word, index }) => ({ word, at: index }))

/** The longest run of words that both have, in their order; of long texts only what both ends share. */
function commonWords(from: readonly PlacedWord[], to: readonly PlacedWord[]): [PlacedWord, PlacedWord][] {
  const pairs: [PlacedWord, PlacedWord][] = []
  const pair = (a: number, b: number) => {
    const [one, other] = [from[a], to[b]]
    if (one && other) pairs.push([one, other])
  }
  let start = 0
  while (start < from.length && start < to.length && from[start]?.word === to[start]?.word)
    pair(start, start++)
  let end = 0
  const shorter = Math.min(from.length, to.length) - start
  while (end < shorter && from.at(-1 - end)?.word === to.at(-1 - end)?.word) end++
  const [rows, columns] = [from.length - end - start, to.length - end - start]
  if (rows * columns <= 1_000_000) {
    const lengths = new Uint16Array((rows + 1) * (columns + 1))
    const length = (i: number, j: number) => lengths[i * (columns + 1) + j] ?? 0
    const isSame = (i: number, j: number) => from[start + i]?.word === to[start + j]?.word
    for (let i = rows - 1; i >= 0; i--) {
      for (let j = columns - 1; j >= 0; j--) {
        lengths[i * (columns + 1) + j] = isSame(i, j)
          ? length(i + 1, j + 1) + 1
          : Math.max(length(i + 1, j), length(i, j + 1))
      }
    }
    for (let i = 0, j = 0; i < rows && j < columns;) {
      if (isSame(i, j)) pair(start + i++, start + j++)
      else if (length(i + 1, j) >= length(i, j + 1)) i++
      else j++
    }
  }
  for (let index = end; index > 0; index--) pair(from.length - index, to.length - index)
  return pairs
}
