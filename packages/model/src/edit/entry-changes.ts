import { isFirstInLine, lineEnd, lineStart } from './node-range.ts'
import type { Editing } from './slot.ts'
import type { SourceStyle } from './source-style.ts'
import type { TextChange } from './text-change.ts'

/** New lines behind the end of a line, with an empty one before them if there is a `gap`. */
export const linesBehind = (
  at: number,
  lines: readonly string[],
  { newline }: SourceStyle,
  gap = false,
): TextChange => ({
  start: at,
  end: at,
  text: (gap ? newline : '') + lines.map((line) => newline + line).join(''),
})

/** New lines at the beginning of a line. */
export const linesBefore = (at: number, lines: readonly string[], { newline }: SourceStyle): TextChange => ({
  start: at,
  end: at,
  text: lines.map((line) => line + newline).join(''),
})

/** Takes out the lines of an entry; of one that begins behind a dash only what stands before the next one. */
export function removeEntry(
  { text }: Editing,
  start: number,
  end: number,
  next: number | undefined,
): TextChange | undefined {
  if (!isFirstInLine(text, start)) {
    return next !== undefined && /^\s*$/.test(text.slice(end, next))
      ? { start, end: next, text: '' }
      : undefined
  }
  const [from, to] = [lineStart(text, start), lineEnd(text, end)]
  if (to < text.length) return { start: from, end: text.indexOf('\n', to) + 1, text: '' }
  return { start: Math.max(0, from - (text[from - 2] === '\r' ? 2 : 1)), end: to, text: '' }
}
