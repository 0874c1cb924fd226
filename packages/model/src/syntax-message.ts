import type { VFileMessage } from 'vfile-message'
import { type Document, type YAMLParseError, isScalar, visit } from 'yaml'
import { message } from './message.ts'
import type { Place, Position } from './place.ts'

/** A file whose syntax is looked at: its text, what the YAML parser made of it, and places in it. */
export interface ParsedText {
  readonly file: string
  readonly text: string
  readonly parsed: Document.Parsed
  readonly position: (range: readonly [start: number, end: number, ...more: number[]]) => Position
}

/**
 * What is wrong with the syntax of a YAML text: all duplicate keys, aliases and curly quotes, but only the first of
 * the other errors, which causes those that follow it.
 */
export function syntaxMessages(source: ParsedText): VFileMessage[] {
  const messages: VFileMessage[] = []
  const { file, parsed, position } = source
  const first = parsed.errors.find((error) => error.code !== 'DUPLICATE_KEY')
  for (const error of parsed.errors) {
    if (error === first || error.code === 'DUPLICATE_KEY') messages.push(errorMessage(source, error))
  }
  visit(parsed, {
    Alias(_, node) {
      if (!node.range) return
      messages.push(message('yaml-alias', { file, position: position(node.range) }, { name: node.source }))
    },
    Scalar(_, node) {
      if (!node.range || node.type !== 'PLAIN' || !/^[“”„‘].*[“”’]$/s.test(String(node.value))) return
      messages.push(message('yaml-curly-quotes', { file, position: position(node.range) }, {}))
    },
  })
  return messages
}

function errorMessage(source: ParsedText, error: YAMLParseError): VFileMessage {
  const place: Place = { file: source.file, position: source.position(error.pos) }
  switch (error.code) {
    case 'TAB_AS_INDENT':
      return message('yaml-tab', place, {})
    case 'BAD_INDENT':
      return message('yaml-indent', place, {})
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'MULTILINE_IMPLICIT_KEY':
      return message('yaml-colon', place, {})
    case 'DUPLICATE_KEY': {
      const key = /^[^\s:]+/.exec(source.text.slice(error.pos[0]))?.[0] ?? ''
      return message('yaml-duplicate-key', place, { key: key.replaceAll(/^["']|["']$/g, '') })
    }
    case 'MISSING_CHAR':
      return message('yaml-unclosed', { ...place, position: openQuote(source) ?? place.position }, {})
    default:
      return message('yaml-syntax', place, { problem: firstSentence(error.message) })
  }
}

/** Where the last quoted text begins: the parser notices a missing quote only at the end of the file. */
function openQuote({ parsed, position }: ParsedText): Position | undefined {
  let last: Position | undefined
  visit(parsed, {
    Scalar(_, node) {
      if (isScalar(node) && node.range && node.type?.startsWith('QUOTE')) last = position(node.range)
    },
  })
  return last
}

/** What `JSON.parse` says against a text, or nothing: a `.json` file must be JSON for other tools too. */
export function jsonMessage(file: string, text: string): VFileMessage | undefined {
  try {
    JSON.parse(text)
    return undefined
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error)
    const offset = Number(/position (\d+)/.exec(problem)?.[1] ?? text.length)
    const before = text.slice(0, offset).split('\n')
    const start = { line: before.length, column: (before.at(-1)?.length ?? 0) + 1, offset }
    const place = { file, position: { start, end: start } }
    return message('json-syntax', place, { problem: problem.replace(/ in JSON at position.*/s, '') })
  }
}

/** Messages of the YAML parser go on with a picture of the line, which a place makes needless. */
function firstSentence(text: string): string {
  return (text.split(/ at line \d+|\n/)[0] ?? text).trim()
}
