import type { ReviewEdit } from '@rsr/model'
import { editOf, editsOf, untrackedEdits } from './edits-of.ts'
import type { Found } from './found.ts'
import type { Passage } from './passages-of.ts'
import { noPlace } from './places-of.ts'
import type { Reading } from './reading.ts'
import { type Piece, type Revision, isDeletion, isInsertion, wasThere } from './story.ts'
import { plain, wordsIn } from './words.ts'

type Change = Found['change']

/** What was changed of the paragraphs of a file outside of values: words, notes, looks. */
export function paragraphChanges(reading: Reading): Found[] {
  const added = new Set(reading.addedNotes.map(({ id }) => id))
  return reading.passages.flatMap((passage, at) => {
    const note = passage.paragraphs[0]?.note
    return note !== undefined && added.has(note) ? [] : changesOf(passage, at, reading)
  })
}

function changesOf(passage: Passage, at: number, reading: Reading): Found[] {
  const outside = passage.pieces.filter((piece) => piece.ranges.length === 0)
  const untracked = untrackedIn(passage, at, outside, reading)
  const formats = passage.paragraphs.flatMap((paragraph) => paragraph.formats)
  // Most paragraphs are as they were sent.
  if (untracked.length + formats.length === 0 && outside.every(({ revisions }) => revisions.length === 0))
    return []
  const isRow = passage.paragraphs.every((paragraph) => paragraph.table?.row.revisions.some(isMade))
  const parts = isRow ? [] : partsOf(passage)
  const worded = parts.flatMap((part) => {
    const change = wordsChange(passage, part, at, part.isWhole ? [] : untracked, reading)
    const pieces = wordPieces(part.pieces)
    return change
      ? [{ at, change, revisions: pieces.flatMap((piece) => piece.revisions), pieces: part.pieces }]
      : []
  })
  const told = new Set(isRow ? outside : worded.flatMap((found) => found.pieces))
  const rest = wordPieces(outside).filter((piece) => !told.has(piece) && piece.revisions.length > 0)
  const look = [...formats, ...rest.flatMap((piece) => piece.revisions)]
  const notes = outside.filter((piece) => piece.note !== undefined && piece.revisions.length > 0)
  return [
    ...worded,
    ...notes.map((piece) => noteChange(piece, at, reading)),
    ...(look.length > 0 ? [lookChange(passage, at, [...new Set(look)], rest, reading)] : []),
  ]
}

/** A part of a passage that is told as one. */
interface Part {
  readonly pieces: readonly Piece[]
  /** Whether it is a paragraph that was put in or taken out as a whole. */
  readonly isWhole: boolean
  /** Whether something that was sent stands before it in its passage. */
  readonly isBehind: boolean
}

/** Paragraphs that were put in or taken out as a whole each are a part of their own; the rest of a passage is another. */
function partsOf({ paragraphs, pieces }: Passage): Part[] {
  if (paragraphs.length === 1) return [{ pieces, isWhole: false, isBehind: false }]
  const lines: Piece[][] = [[]]
  for (const piece of pieces) {
    lines.at(-1)?.push(piece)
    if (piece.isMark) lines.push([])
  }
  const wholes = lines.filter(isOfOneKind)
  const rest = lines.filter((line) => !wholes.includes(line)).flat()
  const first = lines.findIndex((line) => line.some((piece) => wasThere(piece) && hasWords(piece)))
  const parts = wholes.map((line) => ({
    pieces: line,
    isWhole: true,
    isBehind: lines.indexOf(line) > first && first >= 0,
  }))
  return [...parts, { pieces: rest, isWhole: false, isBehind: false }]
}

/** Whether a paragraph was put in, or taken out, with all that is in it. */
function isOfOneKind(line: readonly Piece[]): boolean {
  const words = line.filter((piece) => hasWords(piece) && !piece.isMark)
  const isAll = (is: (each: Revision) => boolean) => words.every((piece) => piece.revisions.some(is))
  return words.some(({ ranges }) => ranges.length === 0) && (isAll(isInsertion) || isAll(isDeletion))
}

/** What stands outside of values, but for footnotes, which are told apart. */
const wordPieces = (pieces: readonly Piece[]) =>
  pieces.filter(
    (piece) => piece.ranges.length === 0 && !(piece.note !== undefined && piece.revisions.length > 0),
  )

/** The cells of a row that was put in, or taken out, are told with it. */
export const isMade = (revision: Revision): boolean => isInsertion(revision) || isDeletion(revision)

/** What differs from what was sent without being tracked. */
function untrackedIn(
  { story, paragraphs, pieces }: Passage,
  at: number,
  outside: readonly Piece[],
  { sent, matched }: Reading,
): ReviewEdit[] {
  const isKnown = sent.paragraphs.length > 0 && (story.kind === 'text' || story.kind === 'footnote')
  if (!isKnown || paragraphs.every(({ isContents }) => isContents)) return []
  const known = (matched[at] ?? []).flatMap((index) => sent.paragraphs[index] ?? [])
  // What stands in values only is told of them.
  const isOfValues = known.length === 0 && pieces.some(({ ranges }) => ranges.length > 0)
  const words = known.map((each) => each.outside).join(' ')
  const found = wordsIn(outside, 'old')
  const isSame = isOfValues || found === words || plain(found) === plain(words)
  return isSame ? [] : untrackedEdits(plain(words), plain(found))
}

/** A change of words outside of values, if there is one. */
function wordsChange(
  { paragraphs }: Passage,
  { pieces, isWhole, isBehind }: Part,
  at: number,
  untracked: readonly ReviewEdit[],
  { sent, matched, places, passages, nameOf }: Reading,
): Change | undefined {
  const outside = wordPieces(pieces)
  const isTracked = outside.some((piece) => piece.text.trim() !== '' && piece.revisions.some(isMade))
  if (!isTracked && untracked.length === 0) return undefined
  if (paragraphs.every(({ isContents }) => isContents)) return undefined
  const known = (matched[at] ?? []).map((index) => sent.paragraphs[index]?.text)
  const before = untracked.length > 0 ? known.join('\n') : wordsIn(pieces, 'old')
  const after = wordsIn(pieces, 'new')
  const edits = [...untracked, ...editsOf(outside, nameOf)]
  const isNew = plain(before) === ''
  const isAdded = edits.every(({ kind }) => kind === 'insert' || kind === 'move-to' || kind === 'format')
  const isAhead = isWhole && isNew && !isBehind
  const place = places[isAhead ? at - 1 : at] ?? places[at] ?? noPlace
  const near = isNew ? lastValue(passages[isBehind ? at : at - 1]) : neighbour(pieces)
  const isStray = isNew || (isAdded && (near !== null || after.startsWith(before)))
  const isGone = plain(after) === ''
  const isMoved = edits.every(({ kind }) => kind === 'move-from' || kind === 'move-to')
  return {
    kind: isStray ? 'stray' : 'wording',
    action: isMoved ? 'moved' : isGone ? 'deleted' : isStray ? 'inserted' : 'changed',
    weight: plain(before) === plain(after) ? 'low' : 'normal',
    place: { ...place, near },
    field: null,
    computed: null,
    before,
    after,
    footnotes: [],
    edits,
    placed: {
      by: known.length === 0 ? 'position' : 'words',
      sure: untracked.length > 0 || known.length === 0 ? 'likely' : 'certain',
    },
  }
}

/** The value right before, or else right after, words that were put in. */
function neighbour(pieces: readonly Piece[]): string | null {
  for (const [index, piece] of pieces.entries()) {
    const isIn = piece.ranges.length === 0 && piece.text.trim() !== '' && piece.revisions.some(isInsertion)
    if (!isIn) continue
    const before = pieces.slice(0, index).findLast(hasWords)
    const after = pieces.slice(index + 1).find(hasWords)
    const key = before?.ranges.at(-1)?.key ?? after?.ranges.at(-1)?.key
    if (key !== undefined) return key
  }
  return null
}

const hasWords = ({ text, note }: Piece) => text.trim() !== '' || note !== undefined

function lastValue(passage: Passage | undefined): string | null {
  return passage?.pieces.findLast(hasWords)?.ranges.at(-1)?.key ?? null
}

/** A footnote outside of values that was put in or taken out. */
function noteChange(piece: Piece, at: number, { places, addedNotes, nameOf, passages }: Reading): Found {
  const added = addedNotes.find(({ id }) => id === piece.note)
  const pieces = passages[at]?.pieces ?? []
  const change: Change = {
    kind: 'footnote',
    action: piece.revisions.some(isDeletion) ? 'deleted' : 'inserted',
    weight: 'normal',
    place: {
      ...(places[at] ?? noPlace),
      near: pieces.slice(0, pieces.indexOf(piece)).findLast(hasWords)?.ranges.at(-1)?.key ?? null,
    },
    field: null,
    computed: null,
    before: added ? '' : `[^${nameOf(piece.note ?? '')}]`,
    after: added ? added.text : '',
    footnotes: added ? [{ name: added.name, text: added.text }] : [],
    edits: editsOf([piece], nameOf),
    placed: { by: 'position', sure: 'certain' },
  }
  return { at, change, revisions: [...piece.revisions, ...(added?.revisions ?? [])], pieces: [piece] }
}

function lookChange(
  { pieces }: Passage,
  at: number,
  revisions: readonly Revision[],
  outside: readonly Piece[],
  { places, matched, nameOf }: Reading,
): Found {
  const words = wordsIn(pieces, 'new')
  const ofPieces = new Set(outside.flatMap((piece) => piece.revisions))
  const others = revisions
    .filter((each) => !ofPieces.has(each))
    .map((each) => ({ ...editOf(each), text: words }))
  const change: Change = {
    kind: 'formatting',
    action: 'changed',
    weight: 'low',
    place: places[at] ?? noPlace,
    field: null,
    computed: null,
    before: words,
    after: words,
    footnotes: [],
    edits: [...editsOf(outside, nameOf), ...others],
    placed: { by: (matched[at] ?? []).length === 0 ? 'position' : 'words', sure: 'certain' },
  }
  return { at, change, revisions, pieces: [] }
}
