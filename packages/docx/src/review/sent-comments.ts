import type { Manifest } from '../manifest/manifest-of.ts'
import type { Comment } from './read-comments.ts'
import { plain } from './words.ts'

/** Which of some comments, the first of which begins a thread, a document was sent with. */
export type SentComments = (thread: readonly Comment[]) => ReadonlySet<Comment>

/**
 * Knows the comments that a document was sent with: what reviewers were asked, and what they had said of earlier drafts, with
 * the answers. They are known by their words and their author, as no program keeps their numbers; one that was changed
 * counts as new.
 *
 * @param creator - the office.
 */
export function sentComments(manifest: Manifest | undefined, creator: string | null): SentComments {
  const asks = new Set(manifest?.asks.map(plain))
  const threads = new Map<string, string[][]>()
  for (const { comments } of manifest?.threads ?? []) {
    const [first = '', ...replies] = comments.map(keyOf)
    const alike = threads.get(first) ?? []
    threads.set(first, alike)
    if (alike.length < most) alike.push([first, ...replies])
  }
  return (comments) => {
    const [first] = comments
    if (!first) return new Set()
    const [best] = (threads.get(keyOf(first.said)) ?? [])
      .map((sent) => among(comments, sent))
      .toSorted((one, other) => other.size - one.size)
    if (best) return best
    const isAsked = asks.size === 0 || asks.has(plain(first.said.text))
    return new Set(first.said.author === creator && isAsked ? [first] : [])
  }
}

/** So many begin with the same words of the same author. */
const most = 20

/** The comments of which the keys are given, each key once. */
function among(comments: readonly Comment[], keys: readonly string[]): Set<Comment> {
  const found = new Set<Comment>()
  for (const key of keys) {
    const comment = comments.find((each) => !found.has(each) && keyOf(each.said) === key)
    if (comment) found.add(comment)
  }
  return found
}

const keyOf = ({ author, text }: { readonly author: string | null; readonly text: string }) =>
  `${author ?? ''}\n${plain(text)}`
