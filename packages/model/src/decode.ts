import type { VFileMessage } from 'vfile-message'
import { message } from './message.ts'
import { type Place, placeOf, startOf } from './place.ts'

/** A file as it comes from a disk or an upload. */
export interface InputFile {
  /** The path as messages and printed sources name it. */
  readonly path: string
  readonly bytes: Uint8Array
}

/** The largest file that is read, in MiB: some ten times a full assessment. */
const limit = 8

/** How files of other programs begin. */
const formats: Readonly<Record<string, readonly number[]>> = {
  'Word, Excel or zip file': [0x50, 0x4b, 0x03, 0x04],
  'Word or Excel file of an old version': [0xd0, 0xcf, 0x11, 0xe0],
  'PDF file': [0x25, 0x50, 0x44, 0x46, 0x2d],
  'RTF file': [0x7b, 0x5c, 0x72, 0x74, 0x66],
}

/** The text of a file in UTF-8, without a byte order mark; or the message that says why it cannot be read. */
export function decode({ path, bytes }: InputFile): { text: string } | { message: VFileMessage } {
  const size = bytes.length / 2 ** 20
  if (size > limit) {
    return {
      message: message('file-too-large', startOf(path), {
        found: `size of ${size.toFixed(1)} MiB`,
        limit: `${limit} MiB`,
      }),
    }
  }
  const format = Object.entries(formats).find(([, first]) => first.every((byte, at) => bytes[at] === byte))
  if (format) return { message: message('file-format', startOf(path), { found: format[0] }) }
  if (isUtf16(bytes)) return wrong(startOf(path), 'encoding UTF-16')
  const text = new TextDecoder().decode(bytes)
  const bad = firstBadByte(bytes)
  if (bad !== undefined) {
    const offset = new TextDecoder().decode(bytes.subarray(0, bad)).length
    return wrong(placeOf(path, text, offset), `byte \`0x${bytes[bad]?.toString(16).padStart(2, '0')}\``)
  }
  const nul = text.indexOf('\0')
  return nul === -1 ? { text } : wrong(placeOf(path, text, nul), 'NUL character')
}

const wrong = (place: Place, found: string) => ({ message: message('file-encoding', place, { found }) })

/** Whether bytes begin as UTF-16 does: with its mark, or with a letter of ASCII and a zero byte. */
function isUtf16([first, second]: Uint8Array): boolean {
  if (first === 0xff || first === 0xfe) return second === 0xff || second === 0xfe
  return (first === 0) !== (second === 0) && first !== undefined && second !== undefined
}

/** Where the first byte stands that is not UTF-8, if there is one: behind the longest beginning that is. */
function firstBadByte(bytes: Uint8Array): number | undefined {
  if (isUtf8(bytes)) return undefined
  let [good, bad] = [0, bytes.length + 1]
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2)
    if (isUtf8(bytes.subarray(0, middle), true)) good = middle
    else bad = middle
  }
  // The last bytes of that beginning may be a part of a character.
  const whole = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(0, good), {
    stream: true,
  })
  return new TextEncoder().encode(whole).length
}

/** Whether bytes are UTF-8, or with `stream` the beginning of it. */
function isUtf8(bytes: Uint8Array, stream = false): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream })
    return true
  } catch {
    return false
  }
}
