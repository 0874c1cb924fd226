import type { VFileMessage } from 'vfile-message'
import { message } from './message.ts'
import { placeOf } from './place.ts'
import { shown } from './shown.ts'

const space = /[ \t\r\n]*/y
const atom = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y
/** The characters of a text between two escapes; then one escape. */
// oxlint-disable-next-line no-control-regex -- JSON forbids them in texts
const plain = /[^"\\\u0000-\u001f]*/y
const escape = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y

/**
 * The first thing in a text that is not JSON (RFC 8259), or nothing: a `.json` file must be JSON for other tools
 * too. `JSON.parse` would find it as well, but says where only in some engines.
 */
export function jsonMessage(file: string, text: string): VFileMessage | undefined {
  let at = 0
  const skip = (pattern: RegExp) => {
    pattern.lastIndex = at
    const length = pattern.exec(text)?.[0].length ?? 0
    at += length
    return length > 0
  }
  const next = (sign: string) => {
    skip(space)
    if (text[at] !== sign) return false
    at += 1
    return true
  }
  const fail = (expected: string) => {
    const word = /^(?:\w+|.)/su.exec(text.slice(at, at + 60))?.[0]
    const found = word === undefined ? 'end of the file' : shown(word)
    const words = text[at] === '\n' || text[at] === '\r' ? 'end of the line' : found
    return message('json-syntax', placeOf(file, text, at), { found: words, expected })
  }
  /** Reads a text from behind its first quote; says what is missing. */
  const string = () => {
    do skip(plain)
    while (skip(escape))
    if (text[at++] === '"') return undefined
    at -= 1
    return fail(text[at] === '\\' ? 'an escape as `\\n`, or two backslashes' : 'the closing `"`')
  }

  const open: ('{' | '[')[] = []
  for (let first = true; ; first = false) {
    // Here an entry begins, or an empty collection ends.
    const inside = first ? undefined : open.at(-1)
    if (inside === '{') {
      if (!next('"')) return fail('a key in double quotes')
      const problem = string()
      if (problem) return problem
      if (!next(':')) return fail('`:`')
    }
    skip(space)
    if (next('{')) {
      if (!next('}')) {
        open.push('{')
        continue
      }
    } else if (next('[')) {
      if (!next(']')) {
        open.push('[')
        continue
      }
    } else if (next('"')) {
      const problem = string()
      if (problem) return problem
    } else if (!skip(atom)) {
      return fail(first ? '`{`' : 'a text in double quotes, a number, `true`, `false`, `null`, `[` or `{`')
    }
    // Here a value has ended.
    for (;;) {
      const around = open.at(-1)
      if (around === undefined) {
        skip(space)
        return at === text.length ? undefined : fail('the end of the file')
      }
      if (next(',')) break
      const close = around === '{' ? '}' : ']'
      if (!next(close)) return fail(`\`,\` or \`${close}\``)
      open.pop()
    }
  }
}
