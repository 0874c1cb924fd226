import { refill } from '@rsr/model'
import { diffIndices } from 'node-diff3'
import { type Hunk, type TextMerge, mergeText } from './merge-text.ts'
import { type TypedParagraph, paragraphsOf } from './paragraphs-of.ts'
import { type Holds, keyOf } from './tokens.ts'

/** A paragraph of a value: its number as the manifest has it, from 1, what was sent, and what came back. */
export interface ReturnedPart {
  readonly part: number
  readonly sent: string
  /** Empty where the reviewer took it out; with empty lines where paragraphs were added. */
  readonly returned: string
}

/** What merging a value gave: the value; or, in a conflict, the words of each side by paragraph, from 1. */
export type ValueMerge =
  | { readonly kind: 'unchanged' | 'already' | 'taken' | 'merged'; readonly value: string | undefined }
  | { readonly kind: 'conflict'; readonly hunks: readonly (Hunk & { readonly part: number })[] }

/**
 * Merges the paragraphs of a value that a reviewer returned into the value as it is now: paragraphs that were changed,
 * added (an empty line in `returned`), taken out (`returned` is empty) or joined (the second one is taken out).
 *
 * @param value - as it stands `now` in its file, and its `parts`; those that the reviewer left may be left out.
 * @returns the value, `undefined` when nothing is left of it; or the words that both sides changed.
 */
export function mergeValue(value: {
  readonly now: string
  readonly holds: Holds
  readonly parts: readonly ReturnedPart[]
}): ValueMerge {
  const { now, holds, parts } = value
  const typed = paragraphsOf(now, holds)
  const present = typed.map(({ start, end }) => keyOf(now.slice(start, end), holds))
  const places = placesOf(value, present)
  const kinds = new Set<TextMerge['kind']>()
  const hunks: (Hunk & { part: number })[] = []
  const written: { readonly paragraph: TypedParagraph; readonly text: string }[] = []
  for (const { part, sent, returned } of parts) {
    const paragraph = typed[places.get(part) ?? -1]
    const text = paragraph ? now.slice(paragraph.start, paragraph.end) : ''
    const wanted =
      holds === 'blocks' ? paragraphsIn(returned).map((each) => keyOf(each.replace(item, ''), holds)) : []
    const merge: TextMerge =
      (wanted.length > 1 || !paragraph) && isWithin(wanted, present)
        ? { kind: 'already', text }
        : paragraph
          ? mergeText({ sent, now: text, returned, holds })
          : mergeMissing(keyOf(sent, holds) === keyOf(returned, holds), { sent, now: text, returned })
    kinds.add(merge.kind)
    if (merge.kind === 'conflict') hunks.push(...merge.hunks.map((hunk) => ({ part, ...hunk })))
    else if (paragraph && merge.text !== text) written.push({ paragraph, text: merge.text })
  }
  if (hunks.length > 0) return { kind: 'conflict', hunks }
  const kind = (['merged', 'taken', 'already'] as const).find((each) => kinds.has(each)) ?? 'unchanged'
  const result = written
    .toSorted((a, b) => b.paragraph.start - a.paragraph.start)
    .reduce((text, { paragraph, text: words }) => replace(text, paragraph, words, holds), now)
  return { kind, value: result.trim() === '' ? undefined : result }
}

/** What begins an item of a list that a reviewer added. */
const item = /^- /

const paragraphsIn = (text: string) => text.split(/\n[ \t]*\n\s*/)

/** Whether some paragraphs stand in a value one after the other, as when they were taken over before. */
const isWithin = (wanted: readonly string[], present: readonly string[]) =>
  wanted.length > 0 && present.some((_, at) => wanted.every((each, index) => each === present[at + index]))

/** Of a paragraph that is no longer there. */
const mergeMissing = (isSame: boolean, hunk: Hunk): TextMerge =>
  isSame || hunk.returned === '' ? { kind: 'already', text: '' } : { kind: 'conflict', hunks: [hunk] }

/** Which of the typed paragraphs each part is now. */
function placesOf(
  { holds, parts }: Parameters<typeof mergeValue>[0],
  present: readonly string[],
): Map<number, number> {
  const given = new Map(parts.map(({ part, sent }) => [part, keyOf(sent, holds)]))
  const count = Math.max(present.length, ...given.keys())
  const sent = Array.from({ length: count }, (_, index) => given.get(index + 1) ?? present[index] ?? '')
  const places = new Map<number, number>()
  let [at, there] = [0, 0]
  const pair = (length: number) => {
    for (let step = 0; step < length; step++) places.set(++at, there++)
  }
  for (const { buffer1, buffer2 } of diffIndices(sent, [...present])) {
    pair(buffer1[0] - at)
    // As many as before: each was changed. Otherwise nobody can say which is which.
    if (buffer1[1] === buffer2[1]) pair(buffer1[1])
    ;[at, there] = [buffer1[0] + buffer1[1], buffer2[0] + buffer2[1]]
  }
  pair(sent.length - at)
  return places
}

/** A value with other words in a paragraph. */
function replace(text: string, paragraph: TypedParagraph, words: string, holds: Holds): string {
  const { start, end, marker } = paragraph
  if (words === '') return without(text, paragraph)
  const old = text.slice(start, end)
  if (holds !== 'blocks') return text.slice(0, start) + wrapped(words, old, text) + text.slice(end)
  const lines = paragraphsIn(words).map((each) => wrapped(each, old, text, ' '.repeat(marker?.length ?? 0)))
  const written = lines.reduce((before, line, index) => {
    // In a list, a new paragraph is a new item.
    if (marker !== undefined) return `${before}\n${marker}${line}`
    const isNext = item.test(line) && item.test(lines[index - 1] ?? '')
    return `${before}${isNext ? '\n' : '\n\n'}${line}`
  })
  return text.slice(0, start) + written + text.slice(end)
}

/** A value without a paragraph, its line in a list, and the empty lines that it leaves behind. */
function without(text: string, { start, end }: TypedParagraph): string {
  const from = text.lastIndexOf('\n', start - 1) + 1
  const before = text.slice(0, start === 0 ? 0 : from)
  const after = text.slice(end).replace(/^[ \t]*\n?/, '')
  const [last, next] = [/\n*$/.exec(before)?.[0].length ?? 0, /^\n*/.exec(after)?.[0].length ?? 0]
  if (before === '') return after.replace(/^\n+/, '')
  if (after.trim() === '') return before.replace(/\n+$/, '') + (text.endsWith('\n') ? '\n' : '')
  return last > 1 ? before + after.slice(next) : before + after
}

/** Words on lines as long as those around them, where the value is typed on several; they read the same. */
function wrapped(words: string, old: string, text: string, indent = ''): string {
  const lines = text.trim().split('\n')
  if (lines.length < 2) return words
  const width = Math.max(...lines.map((line) => line.length), 60) - indent.length
  if (words.split('\n').every((line) => line.length <= width + indent.length)) return words
  const filled = refill(
    words.replaceAll(/\s*\n\s*/g, ' '),
    width,
    old.split('\n').map((line) => line.trim()),
  )
  // A line must not begin with what Markdown takes for a list.
  return filled.some((line) => /^(?:[-+*#>]|\d+[.)])(?:\s|$)/.test(line)) ? words : filled.join(`\n${indent}`)
}
