import type { DocumentMeta, Query } from '@rsr/document'
import type { Anchor, PlacedThread } from './thread.ts'

/** A comment of a draft. */
export interface NumberedComment {
  readonly id: number
  /** The number of the comment that it replies to. */
  readonly parent?: number
  readonly isSettled: boolean
  readonly author: string
  readonly date: string | null
  /** What is asked, or what was said. */
  readonly says: Query | string
}

export interface NumberedComments {
  readonly all: readonly NumberedComment[]
  /** The numbers of the comments on a node. */
  readonly on: ReadonlyMap<Anchor, readonly number[]>
}

/**
 * The comments of a draft: the queries, by the office and of the day of the edition, then the threads. Their numbers go on
 * from those of the footnotes: LibreOffice 7.4 empties footnotes where a comment between them has the number of one (seen
 * by experiment).
 */
export function numberComments(
  queries: readonly Query[],
  threads: readonly PlacedThread[],
  { creator, date: day }: DocumentMeta,
  footnotes: number,
): NumberedComments {
  const all: NumberedComment[] = []
  const on = new Map<Anchor, number[]>()
  const add = (anchor: Anchor, comment: Omit<NumberedComment, 'id'>): number => {
    const id = footnotes + 1 + all.length
    all.push({ id, ...comment })
    on.set(anchor, [...(on.get(anchor) ?? []), id])
    return id
  }
  for (const says of queries) add(says, { author: creator, date: day, says, isSettled: false })
  for (const { on: anchor, comments, isSettled } of threads) {
    const asked = anchor.type === 'query' ? on.get(anchor)?.[0] : undefined
    let root = asked
    for (const { author, date, text } of comments.slice(asked === undefined ? 0 : 1)) {
      const reply = root === undefined ? {} : { parent: root }
      const id = add(anchor, {
        ...reply,
        author,
        date,
        says: text,
        isSettled: isSettled && asked === undefined,
      })
      root ??= id
    }
  }
  return { all, on }
}
