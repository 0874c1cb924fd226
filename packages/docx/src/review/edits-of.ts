import type { ReviewEdit } from '@rsr/model'
import type { Piece, Revision } from './story.ts'

/** What was done to some pieces that follow each other: one edit for what one person did in one go. */
export function editsOf(pieces: readonly Piece[], nameOf: (note: string) => string): ReviewEdit[] {
  const edits: ReviewEdit[] = []
  let open: ReviewEdit[] = []
  for (const { text, note, revisions } of pieces) {
    const words = note === undefined ? text : `[^${nameOf(note)}]`
    open = revisions.map((revision) => {
      const going = open.find((edit) => isSame(edit, revision))
      if (going) {
        going.text += words
        return going
      }
      const edit = { ...editOf(revision), text: words }
      edits.push(edit)
      return edit
    })
  }
  return edits
}

export function editOf({ kind, author, date, move }: Revision): ReviewEdit {
  return { kind, tracked: true, author, date, text: '', move }
}

function isSame(edit: ReviewEdit, { kind, author, date, move }: Revision): boolean {
  return edit.kind === kind && edit.author === author && edit.date === date && edit.move === move
}

/** What is known of who did something that was not tracked. */
export const untracked = { tracked: false, author: null, date: null, move: null }

/** What was done without being tracked: the words by which two texts differ, between those that they share at both ends. */
export function untrackedEdits(sent: string, found: string): ReviewEdit[] {
  const [from, to] = [sent.match(/\s+|\S+/g) ?? [], found.match(/\s+|\S+/g) ?? []]
  let start = 0
  while (start < from.length && start < to.length && from[start] === to[start]) start++
  let end = 0
  while (end < Math.min(from.length, to.length) - start && from.at(-1 - end) === to.at(-1 - end)) end++
  const gone = from.slice(start, from.length - end).join('')
  const come = to.slice(start, to.length - end).join('')
  return [
    ...(gone === '' ? [] : [{ ...untracked, kind: 'delete' as const, text: gone }]),
    ...(come === '' ? [] : [{ ...untracked, kind: 'insert' as const, text: come }]),
  ]
}
