import type { VFileMessage } from 'vfile-message'
import { type Document, type YAMLParseError, isAlias } from 'yaml'
import { eachNode } from './each-node.ts'
import { message } from './message.ts'
import type { Place, Position } from './place.ts'

/** A file whose syntax is looked at: its text, what the YAML parser made of it, and places in it. */
export interface ParsedText {
  readonly file: string
  readonly text: string
  readonly parsed: Document.Parsed
  readonly position: (range: readonly [start: number, end: number, ...more: number[]]) => Position
}

/** What stops the reading of a YAML text, or nothing: only the first error, which causes those that follow it. */
export function syntaxMessage(source: ParsedText): VFileMessage | undefined {
  const [error] = source.parsed.errors
  return error ? errorMessage(source, error) : undefined
}

function errorMessage(source: ParsedText, error: YAMLParseError): VFileMessage {
  const { file, text } = source
  const [start, end] = error.pos
  const at = (offset: number, length = 1): Place => ({
    file,
    position: source.position([offset, offset + length]),
  })
  const place = at(start, end - start)
  const line = text.slice(start).split('\n', 1)[0] ?? ''
  switch (error.code) {
    case 'TAB_AS_INDENT':
      return message('yaml-tab', place, { found: 'tab' })
    case 'BAD_INDENT':
      if (!error.message.includes('must be sufficiently indented')) return message('yaml-indent', place, {})
      return unclosed(source, start, error.message.includes('Flow map') ? '}' : ']')
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'KEY_OVER_1024_CHARS': {
      if (/^[?-](?=\s|$)/.test(line)) return signMessage(at(start), line.charAt(0))
      const colon = /:(?=\s|$)/.exec(line)?.index
      // Without a colon in this line, the next one made it the first line of a key.
      if (colon !== undefined) return message('yaml-colon', at(start + colon), {})
      return message('yaml-indent', at(start + line.length + 1), {})
    }
    case 'MULTILINE_IMPLICIT_KEY':
      if (/^-{3,}/.test(line)) return message('yaml-documents', place, {})
      return message('yaml-key', at(start, line.length), {})
    case 'BAD_SCALAR_START':
      return signMessage(at(start), text[start] ?? '')
    case 'BAD_DQ_ESCAPE': {
      const found = 'single `\\` between double quotes'
      return message('yaml-quotes', at(start), { found, expected: 'two of them' })
    }
    case 'MISSING_CHAR':
      if (error.message.startsWith('Missing closing')) {
        return unclosed(source, start, error.message.includes('"') ? '"' : "'")
      }
      if (error.message.startsWith('Implicit map keys')) return message('yaml-key', place, {})
      if (error.message.startsWith('Sequence item')) return message('yaml-indent', place, {})
      if (error.message.startsWith('Missing directives-end')) {
        return signMessage(at(/^%/m.exec(text)?.index ?? start), '%', 'line')
      }
      break
    case 'UNEXPECTED_TOKEN':
      if (error.message.includes('at node end')) {
        const before = /\S+\s*$/.exec(text.slice(0, start))
        const sign = before?.[0].trimEnd().at(-1) ?? ''
        // An alias ends here: a text that begins with an asterisk.
        if (!(sign in opening)) return signMessage(at(before?.index ?? start), '*')
        return message('yaml-quotes', place, {
          found: `text behind the closing \`${sign}\``,
          expected: quotes,
        })
      }
      if (error.message.includes('on same line with key')) return signMessage(place, line.charAt(0))
      if (error.message.startsWith('Not a YAML token')) {
        const expected = 'the text on the lines below, or quotes around it'
        return message('yaml-quotes', place, { found: 'text behind `|` or `>`', expected })
      }
      break
    default:
  }
  return message('yaml-syntax', place, { problem: problemOf(error.message) })
}

/** The message on a quote or bracket that is not closed: the parser notices it only where something else begins. */
function unclosed(source: ParsedText, before: number, sign: string): VFileMessage {
  let last: readonly [number, number, number] | undefined
  eachNode(source.parsed, (node) => {
    const { range } = node
    if (range && !isAlias(node) && range[0] < before && source.text[range[0]] === opening[sign]) last = range
  })
  const start = last?.[0] ?? before
  const place = { file: source.file, position: source.position([start, start + 1]) }
  return message('yaml-unclosed', place, { sign })
}

const opening: Readonly<Record<string, string>> = { '"': '"', "'": "'", ']': '[', '}': '{' }

const quotes = 'quotes around the whole text'

/** The message on a text that begins with a sign which YAML reads as syntax. */
export function signMessage(place: Place, sign: string, of = 'text'): VFileMessage {
  const found = `${sign === '`' ? 'backtick' : `\`${sign}\``} at the beginning of a ${of}`
  return message('yaml-quotes', place, { found, expected: quotes })
}

/** The messages of the YAML parser that remain, in our words. */
const problems: readonly (readonly [RegExp, string])[] = [
  [/^Block collections|^Nested|^Missing ,/, 'a comma is missing between two entries, or a text needs quotes'],
  [/^Unexpected ,|empty item/, 'a comma has no entry before it'],
  [/flow-(?:seq|map)-end/, 'a bracket is closed that was not opened'],
  [/^Comments must/, 'a space is missing before `#`'],
]

function problemOf(text: string): string {
  // Messages of the parser go on with a picture of the line, which a place makes needless.
  const first = (text.split(/ at line \d+|\n/)[0] ?? text).trim()
  return problems.find(([pattern]) => pattern.test(first))?.[1] ?? first
}
