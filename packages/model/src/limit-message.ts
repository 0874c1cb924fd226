import type { VFileMessage } from 'vfile-message'
import { isScalar, isSeq } from 'yaml'
import { eachNode } from './each-node.ts'
import { message } from './message.ts'
import type { ParsedText } from './syntax-message.ts'

/**
 * How much one file may hold. A full assessment stays far below; above it, what looks at shapes and at Markdown would
 * take minutes, as some of it compares each with each.
 */
export const most = { values: 100_000, entries: 1000, characters: 50_000 }

/** The message on a file that holds too much: too many values, a list that is too long, or a text. */
export function limitMessage({ file, parsed, position }: ParsedText): VFileMessage | undefined {
  let values = 0
  let found: { what: string; limit: number; range: readonly [number, number, number] } | undefined
  eachNode(parsed, (node) => {
    values += 1
    const length = isScalar(node) && typeof node.value === 'string' ? node.value.length : 0
    const entries = isSeq(node) ? node.items.length : 0
    const range = node.range ?? ([0, 0, 0] as const)
    if (values > most.values) found = { what: 'number of values', limit: most.values, range }
    if (entries > most.entries) found = { what: `list of ${entries} entries`, limit: most.entries, range }
    if (length > most.characters) {
      found = { what: `text of ${length} characters`, limit: most.characters, range }
    }
    return found && 'last'
  })
  if (!found) return undefined
  const { what, limit, range } = found
  return message('file-too-large', { file, position: position(range) }, { found: what, limit })
}
