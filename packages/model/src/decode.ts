import type { VFileMessage } from 'vfile-message'
import { message } from './message.ts'

/** A file as it comes from a disk or an upload. */
export interface InputFile {
  /** The path as messages and printed sources name it. */
  readonly path: string
  readonly bytes: Uint8Array
}

/** The largest file that is read, in MiB: some ten times a full assessment. */
const limit = 8

/** The text of a file in UTF-8, without a byte order mark; or the message that says why it cannot be read. */
export function decode(file: InputFile): { text: string } | { message: VFileMessage } {
  const size = file.bytes.length / 2 ** 20
  if (size > limit) {
    return { message: message('file-too-large', { file: file.path }, { size: size.toFixed(1), limit }) }
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(file.bytes)
    if (!text.includes('\0')) return { text } // UTF-16 without a mark decodes, with a NUL in every other place
  } catch {
    // Not UTF-8: the message below says so.
  }
  return { message: message('file-encoding', { file: file.path }, {}) }
}
