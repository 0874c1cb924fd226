import { align } from './align.ts'
import type { Passage } from './passages-of.ts'
import type { Sent } from './sent.ts'
import { plain, wordsIn } from './words.ts'

/**
 * Finds which paragraph that was sent each passage is: by the values in it, else by its words as they were before the
 * review.
 *
 * @returns for each passage the index of its paragraph among those sent.
 */
export function matchPassages(passages: readonly Passage[], sent: Sent): (number | undefined)[] {
  const found: (number | undefined)[] = passages.map(() => undefined)
  for (const kind of ['text', 'footnote'] as const) {
    const from = indices(passages, ({ story, pieces, paragraphs }) => {
      const hasWords = plain(wordsIn(pieces, 'old')) !== '' || pieces.some(({ ranges }) => ranges.length > 0)
      return story.kind === kind && hasWords && !paragraphs.every(({ isContents }) => isContents)
    })
    const to = indices(sent.paragraphs, ({ note }) => (note === undefined) === (kind === 'text'))
    const paragraphOf = new Map<string, number>()
    for (const at of to) for (const key of sent.paragraphs[at]?.keys ?? []) paragraphOf.set(key, at)
    const taken = new Set<number>()
    const lines = from.map((index) => {
      const passage = passages[index]
      const keys = passage?.pieces.flatMap(({ ranges }) => ranges.map(({ key }) => key)) ?? []
      const at = keys.map((key) => paragraphOf.get(key)).find((each) => each !== undefined && !taken.has(each))
      if (at === undefined) return passage ? plain(wordsIn(passage.pieces, 'old')) : ''
      taken.add(at)
      return `\0${at}`
    })
    const linesSent = to.map((at) => (taken.has(at) ? `\0${at}` : (sent.paragraphs[at]?.text ?? '')))
    const pairs = align(lines, linesSent)
    from.forEach((index, line) => {
      const linked = /^\0(\d+)$/.exec(lines[line] ?? '')?.[1]
      const pair = pairs[line]
      // One that was moved keeps its values, though not its order.
      found[index] = linked === undefined ? (pair === undefined ? undefined : to[pair]) : Number(linked)
    })
  }
  return found
}

function indices<Each>(list: readonly Each[], is: (each: Each) => boolean): number[] {
  return list.flatMap((each, index) => (is(each) ? [index] : []))
}
