/** A range of a text, and what is written in its place; offsets in UTF-16 code units, after a byte order mark. */
export interface TextChange {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** A text with its changes, which must not overlap. Those at one place are written in their order. */
export function applyChanges(text: string, changes: readonly TextChange[]): string {
  let [result, at] = ['', 0]
  for (const { start, end, text: written } of inOrder(changes)) {
    if (start < at) throw new Error(`Cannot apply two changes to what stands at ${start}`)
    result += text.slice(at, start) + written
    at = end
  }
  return result + text.slice(at)
}

/** Changes in the order of the text; what is only inserted at a place comes before what begins there. */
export const inOrder = (changes: readonly TextChange[]) =>
  changes.toSorted((a, b) => a.start - b.start || Number(a.end > a.start) - Number(b.end > b.start))

/** A change without what is the same before and after it at both of its ends; nothing if all of it is. */
export function trimmed(text: string, { start, end, text: written }: TextChange): TextChange[] {
  const old = text.slice(start, end)
  if (old === written) return []
  const most = Math.min(old.length, written.length)
  let before = 0
  while (before < most && old[before] === written[before]) before += 1
  let after = 0
  while (after < most - before && old.at(-1 - after) === written.at(-1 - after)) after += 1
  return [{ start: start + before, end: end - after, text: written.slice(before, written.length - after) }]
}
