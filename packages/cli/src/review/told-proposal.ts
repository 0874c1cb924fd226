import type { NamedReview, SettledProposal } from '@rsr/review'
import { beginning, markedWords } from './marked-words.ts'

/** A proposal in the words of the command, for the screen and for the register. */
export interface ToldProposal {
  readonly number: number
  readonly chapter: string
  readonly who: string
  /** The ids by which decisions refer to it. */
  readonly ids: string
  readonly where: string
  readonly passage: string
  readonly what: string
  readonly reason: string
  readonly placed: string
  readonly next: string
}

export function tellProposal(proposal: SettledProposal, reviews: readonly NamedReview[]): ToldProposal {
  const { number, place, from } = proposal
  return {
    number,
    chapter:
      place.chapter ?? place.heading ?? (place.story === 'none' ? 'Without a place' : 'At the beginning'),
    who: from
      .map(({ authors, review }) => authors.join(', ') || `not known, the change was not tracked (${review})`)
      .join('; '),
    ids: from.map(({ review, id }) => `${review} ${id}`).join('; '),
    where: whereOf(proposal),
    passage: passageIn(proposal, reviews),
    what: whatOf(proposal, reviews),
    reason: from.flatMap((each) => each.reason ?? []).join('; '),
    placed: placedOf(proposal, reviews),
    next: nextOf(proposal),
  }
}

function whereOf({ place }: SettledProposal): string {
  const parts = [
    place.paragraph === null ? '' : `paragraph ${place.paragraph}`,
    place.table === null ? '' : `${place.table}${place.row === null ? '' : `, row ${place.row}`}`,
    place.note === null ? '' : `footnote ${place.note}`,
    place.story === 'header' || place.story === 'footer' ? place.story : '',
  ].filter((part) => part !== '')
  return parts.join(', ') || (place.heading ?? '')
}

function passageIn({ field, status, place }: SettledProposal, reviews: readonly NamedReview[]): string {
  if (status) return `Status in ${status.axis} (${status.standard})`
  if (field) return field.file.startsWith('@rsr/') ? `${field.name}, a text of the toolkit` : field.name
  return reviews.length > 0 && place.heading !== null ? place.heading : ''
}

/** The thread or the change of a proposal, as its review has it. */
function sourceOf({ from: [first] }: SettledProposal, reviews: readonly NamedReview[]) {
  const review = reviews.find(({ name }) => name === first?.review)?.review
  return {
    thread: review?.threads.find(({ id }) => id === first?.id),
    change: review?.changes.find(({ id }) => id === first?.id),
  }
}

function whatOf(proposal: SettledProposal, reviews: readonly NamedReview[]): string {
  const { before, after, footnotes } = proposal
  const notes = footnotes.map(({ text }) => ` With the footnote: “${text}”`).join('')
  if (!sourceOf(proposal, reviews).thread) return markedWords(before, after) + notes
  const said = beginning(after, 600)
  return before === '' ? `Comment: ${said}` : `On “${beginning(before, 80)}”: ${said}`
}

const placedBy = {
  tag: 'by its frame',
  bookmark: 'by its bookmark',
  words: 'by its words',
  position: 'by its position',
  nothing: 'nowhere',
} as const

function placedOf(proposal: SettledProposal, reviews: readonly NamedReview[]): string {
  const { change, thread } = sourceOf(proposal, reviews)
  const placed = change?.placed ?? thread?.placed
  if (!placed) return ''
  return `${placedBy[placed.by]}, ${placed.sure}${placed.sure === 'doubtful' ? ': look where it belongs' : ''}`
}

function nextOf({ outcome, decision, kind }: SettledProposal): string {
  const made = decision?.decision === 'partly' ? 'accepted in part' : 'accepted'
  switch (outcome.kind) {
    case 'open':
      return kind === 'comment' ? 'to be answered' : 'to be decided'
    case 'not-accepted':
      return 'not accepted'
    case 'noted':
      return 'noted'
    case 'taken':
      return kind === 'status'
        ? `${made}: a status decided by ${decision?.by ?? ''}`
        : `${made}: to be written with --apply`
    case 'merged':
      return `${made}: to be written with --apply, together with what was changed here since`
    case 'already':
      return `${made}: the assessment says so`
    case 'by-hand':
      return `${made}: to be done by hand, it is not in the files of the assessment`
    case 'conflict':
      return `${made}, but the same words were changed here since: to be settled by hand`
    case 'refused':
      return `${made}, but it would make the assessment wrong: ${outcome.messages.map(({ reason }) => reason).join('; ')}`
  }
}
