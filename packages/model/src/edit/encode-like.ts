import type { InputFile } from '../decode.ts'

/** A text as bytes, with a byte order mark if a file has one. */
export function encodeLike({ bytes }: InputFile, text: string): Uint8Array {
  const mark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? '\ufeff' : ''
  return new TextEncoder().encode(mark + text)
}
