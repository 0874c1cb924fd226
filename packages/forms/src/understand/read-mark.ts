import type { VFileMessage } from 'vfile-message'
import { formMessage } from '../form-message.ts'
import type { ReturnedText } from '../returned.ts'
import { type Permission, understandMayBe } from './understand-may-be.ts'

/** Who may read what is written in a row; where that cannot be read, nobody but the office, once the agency was asked. */
export function readMark(
  file: string,
  typed: ReturnedText | undefined,
): { value: Permission; messages: VFileMessage[] } {
  if (!typed) return { value: { mark: 'state', askFirst: false }, messages: [] }
  const value = understandMayBe(typed.text)
  if (value) return { value, messages: [] }
  const message = formMessage('form-may-be-unread', file, typed.place, { found: typed.text })
  return { value: { mark: 'restricted', askFirst: true }, messages: [message] }
}
