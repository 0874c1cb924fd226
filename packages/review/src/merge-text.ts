import { diffIndices, diff3MergeRegions } from 'node-diff3'
import { type Holds, type Token, joined, keyOf, tokensOf } from './tokens.ts'

/** A stretch of a text that was changed here and there, differently. */
export interface Hunk {
  readonly sent: string
  readonly now: string
  readonly returned: string
}

/**
 * What becomes of a text: `unchanged`, the reviewer changed nothing; `already`, it says the same by now; `taken`, the
 * reviewer's change as it is; `merged`, together with changes made here since; `conflict`, both changed the same words.
 */
export type TextMerge =
  | { readonly kind: 'unchanged' | 'already' | 'taken' | 'merged'; readonly text: string }
  | { readonly kind: 'conflict'; readonly hunks: readonly Hunk[] }

/**
 * Merges what a reviewer returned into a text as it is now, word by word. Emphasis, links and footnotes are taken whole;
 * line ends and how signs are escaped do not count, and stay where nothing changes.
 *
 * @param texts - as it was `sent`, as it stands `now` in its file, and as it was `returned`; `holds` says what they are,
 *   `blocks` if it is left out.
 *
 * @example
 * mergeText({ sent: 'Two shelters.', now: 'Two shelters\nin 2025.', returned: 'Three shelters.' })
 * // { kind: 'merged', text: 'Three shelters\nin 2025.' }
 */
export function mergeText(texts: Hunk & { readonly holds?: Holds }): TextMerge {
  const { sent, now, holds = 'blocks' } = texts
  // A text that is one paragraph stays one.
  const returned = holds === 'blocks' ? texts.returned : texts.returned.replaceAll(/\s*\n\s*/g, ' ')
  const key = (text: string) => keyOf(text, holds)
  if (key(returned) === key(sent)) return { kind: 'unchanged', text: now }
  if (key(returned) === key(now)) return { kind: 'already', text: now }
  const [start, end] = [/^\s*/.exec(now)?.[0] ?? '', /\s*$/.exec(now)?.[0] ?? '']
  const { a, o, b } = {
    a: tokensOf(now.trim(), holds),
    o: tokensOf(sent.trim(), holds),
    b: tokensOf(returned.trim(), holds),
  }
  const inNow = alignment(o, a)
  const merged: Token[] = []
  const hunks: Hunk[] = []
  for (const region of diff3MergeRegions(keys(a), keys(o), keys(b))) {
    if (!region.stable) {
      const [ours, theirs] = [
        a.slice(region.aStart, region.aStart + region.aLength),
        b.slice(region.bStart, region.bStart + region.bLength),
      ]
      if (keys(ours).join('') !== keys(theirs).join('')) {
        const before = o.slice(region.oStart, region.oStart + region.oLength)
        hunks.push({ sent: joined(before), now: joined(ours), returned: joined(theirs) })
      }
      merged.push(...ours)
    } else if (region.buffer === 'o') {
      // What nobody changed stays as it is typed now.
      for (let at = region.bufferStart; at < region.bufferStart + region.bufferLength; at++) {
        const token = a[inNow[at] ?? -1]
        if (token) merged.push(token)
      }
    } else {
      merged.push(
        ...(region.buffer === 'a' ? a : b).slice(
          region.bufferStart,
          region.bufferStart + region.bufferLength,
        ),
      )
    }
  }
  if (hunks.length > 0) return { kind: 'conflict', hunks }
  const text = joined(merged).trim()
  if (key(text) === key(now)) return { kind: 'already', text: now }
  return { kind: key(now) === key(sent) ? 'taken' : 'merged', text: text === '' ? '' : start + text + end }
}

const keys = (tokens: readonly Token[]) => tokens.map(({ key }) => key)

/** Where each token of a text stands in another one, or -1. */
function alignment(from: readonly Token[], to: readonly Token[]): number[] {
  const places: number[] = from.map(() => -1)
  let [at, there] = [0, 0]
  const common = (end: number) => {
    while (at < end) places[at++] = there++
  }
  for (const { buffer1, buffer2 } of diffIndices(keys(from), keys(to))) {
    common(buffer1[0])
    ;[at, there] = [buffer1[0] + buffer1[1], buffer2[0] + buffer2[1]]
  }
  common(from.length)
  return places
}
