import { keysOf } from './json-pointer.ts'

/** What was typed, if it is not long; otherwise its beginning. */
export const short = (text: string) => cut(text, 80)

/** A value in backticks, as a message shows it. */
export const shown = (value: unknown) => `\`${short(String(value))}\``

/** Words in backticks, with commas between them. */
export const listed = (words: readonly string[]) => words.map((word) => `\`${word}\``).join(', ')

/** What cannot be seen, or is seen otherwise than it is: control characters, odd spaces, those without width. */
const invisible =
  // oxlint-disable-next-line no-control-regex -- they are what is looked for
  /[\u0000-\u001f\u007f-\u00a0\u00ad\u2000-\u200f\u2028-\u202f\u205f-\u2069\u3000\ufeff]/g

/** What was typed, fit for a line of a message: not too long, with signs that cannot be seen as `\u200b`. */
export function onOneLine(text: string): string {
  return cut(text, 400)
    .replaceAll(/[\t\n\r]+/g, ' ')
    .replaceAll(invisible, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

/** The beginning of a text; the cut is not within a character. */
function cut(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length).replace(/[\ud800-\udbff]$/, '')}…` : text
}

/** How a message names a place: its keys, which a person reads in the file. */
export function named(pointer: string): string {
  const keys = keysOf(pointer)
  return keys.length === 0 ? 'the document' : `\`${keys.join('/')}\``
}
