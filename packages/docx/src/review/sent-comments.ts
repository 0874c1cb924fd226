import type { Manifest } from '../manifest/manifest-of.ts'
import type { Comment } from './read-comments.ts'
import { plain } from './words.ts'

/** Which of some comments a document was sent with. */
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
  const threads = (manifest?.threads ?? []).map(({ comments }) => comments.map(keyOf))
  return (comments) => {
    const [first] = comments
    if (!first) return new Set()
    const found = threads
      .map((sent) => among(comments, sent))
      .filter((each) => each.has(first))
      .toSorted((one, other) => other.size - one.size)
    if (found[0]) return found[0]
    const isAsked = asks.size === 0 || asks.has(plain(first.said.text))
    return new Set(first.said.author === creator && isAsked ? [first] : [])
  }
}

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
