import { type DocumentTree, plainText } from '@rsr/document'
import type { Anchor, AnchorFinder, PlacedThread } from '@rsr/docx'
import type { AnswersInWords } from '@rsr/roadmap'
import type { Answer } from './answers-of.ts'

/** The threads of a draft, and what of the answers is not in them. */
export interface ThreadsFor {
  readonly threads: readonly PlacedThread[]
  /** How many hold what the draft withholds. */
  readonly withheld: number
  /** How many were on another document, and have no place in this one. */
  readonly elsewhere: number
}

/**
 * Puts what is answered where it was in the draft before: on the passage, or on the heading of its section. What has no
 * place any more stands on the first heading, and says what it was on.
 *
 * @param isWhole - whether the draft is the document of its country, so that all that was said of another one belongs to it.
 * @param isWithheld - whether a text holds what the draft withholds.
 */
export function threadsFor(
  answers: readonly Answer[],
  tree: DocumentTree,
  { find, asking, first }: AnchorFinder,
  { tell, reviewer }: AnswersInWords,
  { isWhole, isWithheld }: { readonly isWhole: boolean; readonly isWithheld: (text: string) => boolean },
): ThreadsFor {
  const threads: PlacedThread[] = []
  let [withheld, elsewhere] = [0, 0]
  for (const answer of answers) {
    const { ids, where, said, title, decision } = answer
    const asked = asking(said[0]?.text.replace(/\s+/g, ' ') ?? '')
    const found = asked ?? find(where)
    const on = found ?? (isWhole || title === tree.meta.title ? first : undefined)
    const comments = [
      ...said.map((each) => ({ ...each, author: each.author ?? reviewer })),
      { author: decision.by, date: decision.date, text: told(answer, found) },
    ]
    if (!on) elsewhere++
    else if (isWithheld(comments.map(({ text }) => text).join('\n'))) withheld++
    else threads.push({ answers: ids, on, comments, isSettled: isSettled(answer) })
  }
  return { threads, withheld, elsewhere }

  function told({ on, where, edition, proposed, decision }: Answer, found: Anchor | undefined): string {
    const isShown = found !== undefined && (where.quote === '' || isSame(wordsOf(found), where.quote))
    return tell({
      ...decision,
      on: isShown || on === '' ? null : { words: on, edition, isGone: found === undefined },
      proposed: proposed && { ...proposed, who: proposed.who === '' ? reviewer : proposed.who },
    })
  }
}

/** Nothing is left to be read of what was accepted, nor of what was noted without a word. */
const isSettled = ({ decision: { decision, reason } }: Answer) =>
  decision === 'accepted' || (decision === 'noted' && reason === null)

const wordsOf = (node: Anchor) => plainText(node.children)

const isSame = (one: string, other: string) => one === other.replace(/\s+/g, ' ').trim()
