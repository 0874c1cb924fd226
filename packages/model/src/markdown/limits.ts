import type { VFileMessage } from 'vfile-message'
import { below, isRecord } from '../json-pointer.ts'
import { most } from '../limit-message.ts'
import { message } from '../message.ts'
import type { Place } from '../place.ts'

/** The longest document that is read, in signs: some five times a full assessment. The parser takes seconds for it. */
const longest = 2 ** 20

/** Lines that begin with so many signs of lists and quotes that the parser would take minutes. */
const manySigns = /^(?:[ \t]*(?:[-+*][ \t]|\d{1,9}[.)][ \t]|>)){20}/m

/** The message on a text that would take too long to read, before it is read. */
export function textLimit(text: string, placeAt: (offset: number) => Place): VFileMessage | undefined {
  if (text.length > longest) {
    const values = { found: `text of ${text.length} characters`, limit: longest }
    return message('file-too-large', placeAt(0), values)
  }
  const signs = manySigns.exec(text)?.index
  if (signs === undefined) return undefined
  return message('file-too-large', placeAt(signs), { found: 'number of signs that begin a line', limit: 20 })
}

/** The message on a value that holds too much, as `limitMessage` gives it of YAML. */
export function valueLimit(value: unknown, placeOf: (pointer: string) => Place): VFileMessage | undefined {
  const found = tooMuchIn(value, '')
  return found && message('file-too-large', placeOf(found.pointer), { found: found.what, limit: found.limit })
}

function tooMuchIn(
  value: unknown,
  pointer: string,
): { pointer: string; what: string; limit: number } | undefined {
  if (typeof value === 'string' && value.length > most.characters) {
    return { pointer, what: `text of ${value.length} characters`, limit: most.characters }
  }
  if (!isRecord(value)) return undefined
  if (Array.isArray(value) && value.length > most.entries) {
    return { pointer, what: `list of ${value.length} entries`, limit: most.entries }
  }
  for (const [key, each] of Object.entries(value)) {
    const found = tooMuchIn(each, below(pointer, key))
    if (found) return found
  }
  return undefined
}
