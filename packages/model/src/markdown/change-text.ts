import type { TextChange } from '../edit/text-change.ts'
import type { MarkdownSource } from './read-markdown.ts'
import type { Range } from './spot.ts'

/**
 * Another text in the place of one that stands under a heading. Notes between its paragraphs stay where they are if one stretch
 * between two of them changes; otherwise they follow the text.
 */
export function changeText(
  { text }: MarkdownSource,
  stretches: readonly Range[],
  value: string,
): TextChange[] {
  const newline = text.includes('\r\n') ? '\r\n' : '\n'
  const written = value.replace(/\n$/, '').replaceAll('\n', newline)
  const old = stretches.map((each) => text.slice(...each))
  const gap = newline + newline
  for (const [index, [start, end]] of stretches.entries()) {
    const before = old
      .slice(0, index)
      .map((each) => each + gap)
      .join('')
    const after = old
      .slice(index + 1)
      .map((each) => gap + each)
      .join('')
    const isHere =
      written.startsWith(before) && written.endsWith(after) && written.length >= before.length + after.length
    if (isHere) return [{ start, end, text: written.slice(before.length, written.length - after.length) }]
  }
  return stretches.map(([start, end], index) => ({ start, end, text: index === 0 ? written : '' }))
}
