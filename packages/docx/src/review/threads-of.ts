import type { ReviewThread } from '@rsr/model'
import { noPlace } from './places-of.ts'
import type { Comment } from './read-comments.ts'
import type { Reading } from './reading.ts'
import type { SentComments } from './sent-comments.ts'
import type { Anchor, Piece, Story } from './story.ts'
import { isThere } from './story.ts'

/** A thread, and the pieces that it is on. */
export interface FoundThread {
  readonly thread: Omit<ReviewThread, 'id'>
  readonly at: number
  readonly pieces: readonly Piece[]
}

/** Of a comment on very much, the beginning is quoted. */
const most = { pieces: 200, letters: 2000 }
/** More comments on the same words are not told apart. */
const mostTogether = 200

/** Comments with the replies to them, and the words that they are on. */
export function threadsOf(
  comments: readonly Comment[],
  stories: readonly Story[],
  reading: Reading,
  sentAmong: SentComments,
): FoundThread[] {
  if (comments.length === 0) return []
  const passageOf = new Map<Piece, number>()
  const partsOf = new Map<Piece, Piece[]>()
  reading.passages.forEach(({ pieces }, index) => {
    for (const piece of pieces) {
      const whole = piece.cutFrom ?? piece
      passageOf.set(whole, index)
      const parts = partsOf.get(whole)
      if (parts) parts.push(piece)
      else partsOf.set(whole, [piece])
    }
  })
  const anchors = anchorsOf(stories)
  return rootsOf(comments, anchors, sentAmong).map((all) => {
    const [first] = all
    const sent = sentAmong(all)
    const anchor = anchors.get(first.id)
    const wholes = anchor ? piecesIn(anchor.story, anchor) : []
    const pieces = wholes.flatMap((piece) => partsOf.get(piece) ?? [])
    const before = anchor?.story.paragraphs[anchor.start[0]]?.pieces.at(0)
    const at = passageOf.get(wholes[0] ?? before ?? noPiece)
    // One that begins right behind a value is not on it.
    const worded = pieces.filter(({ text, note }) => text !== '' || note !== undefined)
    const values = keysOf(worded.length > 0 ? worded : pieces).flatMap(
      (key) => reading.sent.values.get(key) ?? [],
    )
    const field = values.find((value) => value.field)?.field ?? null
    const place = at === undefined ? undefined : reading.places[at]
    return {
      at: at ?? reading.passages.length,
      pieces,
      thread: {
        sent: sent.size,
        resolved: first.isResolved,
        quote: quoteOf(pieces),
        place: place ? { ...place, near: keysOf(pieces)[0] ?? null } : noPlace,
        field,
        computed: field ? null : (values.find((value) => value.computed)?.computed ?? null),
        comments: [...sent, ...all.filter((each) => !sent.has(each))].map(({ said }) => said),
        placed: place ? { by: 'position', sure: 'certain' } : { by: 'nothing', sure: 'doubtful' },
      },
    }
  })
}

const keysOf = (pieces: readonly Piece[]) => pieces.flatMap(({ ranges }) => ranges.map(({ key }) => key))

interface PlacedAnchor extends Anchor {
  readonly story: Story
}

const noPiece: Piece = {
  text: '',
  isMark: false,
  revisions: [],
  ranges: [],
  isBold: false,
  isItalic: false,
  link: undefined,
  note: undefined,
}

const anchorsOf = (stories: readonly Story[]) =>
  new Map<string, PlacedAnchor>(
    stories.flatMap((story) =>
      Array.from(story.anchors, ([id, anchor]) => [id, { ...anchor, story }] as const),
    ),
  )

/**
 * First comments, each with what replies to it. LibreOffice 7.4 writes no threads, and puts the replies on the same words:
 * there they follow the comment that has them first, or that which begins a thread that was sent.
 */
function rootsOf(
  comments: readonly Comment[],
  anchors: ReadonlyMap<string, PlacedAnchor>,
  sentAmong: SentComments,
): Group[] {
  if (!comments.some(({ parent }) => parent !== undefined))
    return groupsOn(comments, anchors).flatMap((group) => threadsIn(group, sentAmong))
  const byId = new Map(comments.map((comment) => [comment.id, comment]))
  const roots = new Map<Comment, Group>()
  for (const comment of comments) {
    let root = comment
    const seen = new Set([comment])
    for (
      let next = byId.get(root.parent ?? '');
      next && !seen.has(next);
      next = byId.get(next.parent ?? '')
    ) {
      root = next
      seen.add(next)
    }
    const known = roots.get(root)
    if (root === comment) roots.set(comment, [comment, ...(known?.slice(1) ?? [])])
    else if (known) known.push(comment)
    else roots.set(root, [root, comment])
  }
  return [...roots.values()]
}

type Group = [first: Comment, ...replies: Comment[]]

/** Comments on the same words, together. */
function groupsOn(comments: readonly Comment[], anchors: ReadonlyMap<string, PlacedAnchor>): Group[] {
  const groups = new Map<string | Comment, Group>()
  for (const comment of comments) {
    const anchor = anchors.get(comment.id)
    const on = anchor ? `${anchor.story.kind} ${anchor.start.join(' ')} ${anchor.end.join(' ')}` : comment
    const group = groups.get(on)
    if (group) group.push(comment)
    else groups.set(on, [comment])
  }
  return [...groups.values()]
}

/** The threads of comments on the same words: those that were sent, each with what is new behind it; else all are one. */
function threadsIn(group: Group, sentAmong: SentComments): Group[] {
  if (group.length > mostTogether) return [group]
  const threads: Group[] = []
  const left = new Set(group)
  for (const first of group) {
    const sent = left.has(first) ? sentAmong([first, ...[...left].filter((each) => each !== first)]) : []
    const [root, ...replies] = sent
    if (root) threads.push([root, ...replies])
    for (const each of sent) left.delete(each)
  }
  if (threads.length === 0) return [group]
  const orderOf = (comment: Comment) => group.indexOf(comment)
  for (const comment of left) {
    const before = threads.findLast(([first]) => orderOf(first) < orderOf(comment))
    const thread = before ?? threads[0]
    thread?.push(comment)
  }
  return threads
}

function piecesIn({ paragraphs }: Story, { start, end }: Anchor): Piece[] {
  const found: Piece[] = []
  for (let at = start[0]; at <= end[0]; at++) {
    const pieces = paragraphs[at]?.pieces ?? []
    const from = at === start[0] ? start[1] : 0
    const to = at === end[0] ? end[1] : pieces.length
    found.push(...pieces.slice(from, Math.min(to, from + most.pieces)))
    if (found.length >= most.pieces) return found
  }
  return found
}

function quoteOf(pieces: readonly Piece[]): string {
  const words = pieces.map((piece) => (isThere(piece) ? piece.text : '')).join('')
  return words.length <= most.letters ? words.trim() : `${words.slice(0, most.letters)}…`
}
