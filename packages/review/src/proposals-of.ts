import type { Review, ReviewChange, ReviewThread } from '@rsr/model'
import { type Level, type NamedReview, type Proposal, passageOf } from './proposal.ts'
import { keyOf } from './tokens.ts'

/**
 * What reviewers propose, each once: the same change by several of them is one proposal, and proposals that give one
 * passage other words name each other. Comments with which the document was sent, and which nobody answered, are left
 * out, and so is what changes no words.
 *
 * @param levels - the words for the four levels in the document that was sent, as `in place`, in small letters.
 */
export function proposalsOf(reviews: readonly NamedReview[], levels: ReadonlyMap<string, Level>): Proposal[] {
  const groups = new Map<string, Omit<Proposal, 'number' | 'contradicts'>>()
  const passages = new Map<string, string>()
  for (const { name, review } of reviews) {
    const all = [
      ...review.changes
        .filter(({ weight }) => weight === 'normal')
        .map((each) => fromChange(name, review, each, levels)),
      ...review.threads.filter(isAnswered).map((each) => fromThread(name, each)),
    ]
    for (const proposal of all) {
      const passage = passageOf(proposal) ?? `${name}#${proposal.from[0]?.id}`
      const key = `${passage}#${keyOf(proposal.after, proposal.field?.holds ?? 'plain')}`
      const same = groups.get(key)
      const footnotes = [...(same?.footnotes ?? []), ...proposal.footnotes]
      groups.set(key, same ? { ...same, from: [...same.from, ...proposal.from], footnotes } : proposal)
      passages.set(key, passage)
    }
  }
  const ordered = [...groups].toSorted(([, a], [, b]) => orderOf(a) - orderOf(b))
  const onPassage = new Map<string | undefined, number[]>()
  ordered.forEach(([key], index) => {
    const others = onPassage.get(passages.get(key))
    if (others) others.push(index + 1)
    else onPassage.set(passages.get(key), [index + 1])
  })
  return ordered.map(([key, proposal], index) => ({
    number: index + 1,
    ...proposal,
    contradicts: (onPassage.get(passages.get(key)) ?? []).filter((number) => number !== index + 1),
  }))
}

/** Changes and comments are two lists; a person reads both in the order of the document. */
const orderOf = ({ place }: Pick<Proposal, 'place'>): number =>
  place.story === 'none' ? Number.POSITIVE_INFINITY : (place.paragraph ?? 0)

function fromChange(
  name: string,
  review: Review,
  change: ReviewChange,
  levels: ReadonlyMap<string, Level>,
): Omit<Proposal, 'number' | 'contradicts'> {
  const { id, field, place, before, footnotes, placed } = change
  const status = statusOf(change, levels)
  // A value that is no longer printed at another place than its own is not for that taken out.
  const isInput = field !== null && !field.file.startsWith('@rsr/') && (field.home || change.after !== '')
  const isValue =
    isInput && (change.kind === 'value' || change.kind === 'footnote') && change.after !== before
  const authors = [...new Set(change.edits.flatMap(({ author }) => author ?? []))]
  const reason = change.reason ?? commentsOn(review, change)
  return {
    kind: status ? 'status' : isValue ? 'value' : 'comment',
    field: status ? null : field,
    status,
    place,
    before,
    after: footnotes.reduce((text, footnote) => text.replaceAll(`[^${footnote.name}]`, ''), change.after),
    from: [{ review: name, id, authors, reason, sure: placed.sure }],
    footnotes,
  }
}

function commentsOn({ threads }: Review, change: ReviewChange): string | null {
  const text = threads
    .filter(({ id }) => change.threads.includes(id))
    .flatMap(({ sent, comments }) =>
      comments.slice(sent).map((each) => each.text.replaceAll(/\s*\n\s*/g, ' ')),
    )
    .join(' ')
  return text === '' ? null : text
}

/** The level that a changed status names, if it is one of the four. */
function statusOf({ computed, after }: ReviewChange, levels: ReadonlyMap<string, Level>): Proposal['status'] {
  const [, standard, axis] = /^\/standards\/([^/]+)\/(law|practice)$/.exec(computed?.trace ?? '') ?? []
  const level = levels.get(
    after
      .replaceAll(/[^\p{L} ]/gu, '')
      .trim()
      .toLowerCase(),
  )
  if (standard === undefined || level === undefined) return null
  return { standard, axis: axis === 'law' ? 'law' : 'practice', level }
}

/** Whether a reviewer said something: what the document was sent with is nothing new. */
const isAnswered = ({ sent, comments }: ReviewThread) => comments.length > sent

function fromThread(name: string, thread: ReviewThread): Omit<Proposal, 'number' | 'contradicts'> {
  const { id, sent, field, place, quote, comments, placed } = thread
  const said = comments.slice(sent)
  const authors = [...new Set(said.flatMap(({ author }) => author ?? []))]
  return {
    kind: 'comment',
    field,
    status: null,
    place,
    before: quote,
    after: said.map(({ text }) => text).join('\n'),
    from: [{ review: name, id, authors, reason: null, sure: placed.sure }],
    footnotes: [],
  }
}
