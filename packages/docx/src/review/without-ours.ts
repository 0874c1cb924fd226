import type { Manifest } from '../manifest/manifest-of.ts'
import type { Paragraph, Revision, Story } from './story.ts'
import { isDeletion, isInsertion } from './story.ts'

/**
 * A part as it was sent, without the tracked changes with which the office shows what differs from an earlier draft: the
 * words that it put in were sent, those that it took out were not. So nothing is told of one that a reviewer left or
 * accepted, and one that was rejected is a change like any other.
 */
export function withoutOurs(story: Story, manifest: Manifest | undefined): Story {
  const { creator, date, since } = manifest?.document ?? {}
  if (since === undefined || creator === undefined) return story
  const ours = new Set<Revision>()
  const isOurs = (revision: Revision) => {
    // Programs keep the time as it is written: that of the edition is the beginning of its day.
    const is = revision.author === creator && revision.date?.startsWith(`${date}T00:00`) === true
    if (is) ours.add(revision)
    return is
  }
  const paragraphs = story.paragraphs.map((paragraph) => withoutThose(paragraph, isOurs))
  const loose = story.loose.filter((each) => !isOurs(each))
  return { ...story, paragraphs, loose, revisionsSeen: story.revisionsSeen - ours.size }
}

function withoutThose(paragraph: Paragraph, isOurs: (revision: Revision) => boolean): Paragraph {
  const others = new Map<readonly Revision[], readonly Revision[]>()
  const pieces = paragraph.pieces.map((piece) => {
    const own = piece.revisions.filter((each) => (isInsertion(each) || isDeletion(each)) && isOurs(each))
    if (own.length === 0) return piece
    const rest = others.get(piece.revisions) ?? piece.revisions.filter((each) => !own.includes(each))
    others.set(piece.revisions, rest)
    const isGone = own.some(isDeletion) && !piece.isMark
    return { ...piece, revisions: rest, ...(isGone && { text: '', note: undefined }) }
  })
  return { ...paragraph, pieces }
}
