import type { Review, ReviewChange, ReviewField, ReviewPlace, ReviewThread } from '@rsr/model'
import { keyOf } from './tokens.ts'

/** A review, under the name by which decisions refer to it: that of its file, without the ending. */
export interface NamedReview {
  readonly name: string
  readonly review: Review
}

export type Level = 'met' | 'largely' | 'partly' | 'not'

/** What one or several reviewers propose, or say. */
export interface Proposal {
  /** From 1, in the order of the document. */
  readonly number: number
  /**
   * `value`: other words for an input; `status`: another level on one axis of a standard, which is an override;
   * `comment`: a comment, or a change to what is not in the files of the assessment. It is answered, not merged.
   */
  readonly kind: 'value' | 'status' | 'comment'
  /** The input that would change, or that a comment is about. */
  readonly field: ReviewField | null
  /** The status that would change. */
  readonly status: {
    readonly standard: string
    readonly axis: 'law' | 'practice'
    readonly level: Level
  } | null
  readonly place: ReviewPlace
  readonly before: string
  /** What is proposed, without the footnotes that a reviewer added; or what was said. */
  readonly after: string
  /** Who made it, in each of the reviews. */
  readonly from: readonly ProposalSource[]
  /** The numbers of proposals that give the same passage other words. */
  readonly contradicts: readonly number[]
  /** Footnotes that reviewers added: facts that could be registered, with a source. */
  readonly footnotes: readonly { readonly name: string; readonly text: string }[]
}

export interface ProposalSource {
  readonly review: string
  /** The id of the change or the thread in that review. */
  readonly id: string
  /** As the program of the reviewer wrote them. */
  readonly authors: readonly string[]
  /** What the comments on it say. */
  readonly reason: string | null
  readonly sure: 'certain' | 'likely' | 'doubtful'
}

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
  const keys = [...groups.keys()]
  return [...groups].map(([key, proposal], index) => ({
    number: index + 1,
    ...proposal,
    contradicts: keys.flatMap((other, at) =>
      other !== key && passages.get(other) === passages.get(key) ? [at + 1] : [],
    ),
  }))
}

/** What a proposal would change. */
export function passageOf({
  kind,
  field,
  status,
}: Pick<Proposal, 'kind' | 'field' | 'status'>): string | undefined {
  if (kind === 'status' && status) return `${status.standard}#${status.axis}`
  return kind === 'value' && field ? `${field.file}#${field.pointer}#${field.part}` : undefined
}

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
  const said = threads.filter(({ id, ours }) => change.threads.includes(id) && !ours)
  const text = said
    .flatMap(({ comments }) => comments.map((each) => each.text.replaceAll(/\s*\n\s*/g, ' ')))
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

/** Whether a reviewer said something: a question of ours that nobody answered is none. */
const isAnswered = ({ ours, comments }: ReviewThread) => comments.length > (ours ? 1 : 0)

function fromThread(name: string, thread: ReviewThread): Omit<Proposal, 'number' | 'contradicts'> {
  const { id, ours, field, place, quote, comments, placed } = thread
  const said = ours ? comments.slice(1) : comments
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
