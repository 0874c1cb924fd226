import { type ParseErrorCode, printParseErrorCode, visit } from 'jsonc-parser'
import type { VFileMessage } from 'vfile-message'
import { message } from './message.ts'
import { placeOf } from './place.ts'
import { shown } from './shown.ts'

const value = 'a text in double quotes, a number, `true`, `false`, `null`, `[` or `{`'

/** What JSON wants in the place of an error, by the name that the parser gives the error. */
const expectations: Readonly<Record<string, string>> = {
  CloseBraceExpected: '`,` or `}`',
  CloseBracketExpected: '`,` or `]`',
  ColonExpected: '`:`',
  CommaExpected: 'a comma before it',
  EndOfFileExpected: 'the end of the file',
  InvalidCharacter: 'text without control characters',
  InvalidCommentToken: 'a key or a value, for JSON has no comments',
  InvalidEscapeCharacter: 'an escape as `\\n`, or two backslashes',
  InvalidUnicode: 'an escape as `\\u00e9`',
  PropertyNameExpected: 'a key in double quotes',
  UnexpectedEndOfString: 'the closing `"`',
}

/**
 * The first thing in a text that is not JSON (RFC 8259), or nothing: a `.json` file must be JSON for other tools
 * too. `JSON.parse` would find it as well, but says where only in some engines.
 */
export function jsonMessage(file: string, text: string): VFileMessage | undefined {
  let first: { readonly code: ParseErrorCode; readonly at: number } | undefined
  visit(text, { onError: (code, at) => (first ??= { code, at }) }, { disallowComments: true })
  if (!first) return undefined
  const { code, at } = first
  const before = text.slice(0, at).trimEnd()
  if (before.endsWith(',') && /[\]}]/.test(text[at] ?? '')) {
    const values = { found: `\`,\` before ${shown(text[at])}`, expected: 'no comma after the last entry' }
    return message('json-syntax', placeOf(file, text, before.length - 1), values)
  }
  const word = /^(?:\w+|.)/su.exec(text.slice(at, at + 60))?.[0]
  const found = word === undefined ? 'end of the file' : /[\n\r]/.test(word) ? 'end of the line' : shown(word)
  const expected = expectations[printParseErrorCode(code)] ?? value
  return message('json-syntax', placeOf(file, text, at), { found, expected })
}
