import type { VFileMessage } from 'vfile-message'
import {
  type CST,
  Composer,
  type Document,
  Lexer,
  LineCounter,
  type Node,
  Parser,
  isMap,
  isScalar,
  isSeq,
} from 'yaml'
import { decode, type InputFile } from './decode.ts'
import { below } from './json-pointer.ts'
import { jsonMessage } from './json-message.ts'
import { limitMessage } from './limit-message.ts'
import { hasErrors, message } from './message.ts'
import { nameMessage } from './name-message.ts'
import { type Place, type Position, placeOf, startOf } from './place.ts'
import { keyText, signMessages } from './sign-messages.ts'
import { type ParsedText, syntaxMessage } from './syntax-message.ts'

/** A file that was read: its value, and where each part of the value is written. */
export interface SourceDocument<Value = unknown> {
  readonly file: string
  readonly text: string
  readonly value: Value
  /**
   * Where something is written: the value at a JSON Pointer, or the key that leads to it. Where the pointer leads
   * to nothing, the nearest place above it.
   */
  readonly place: (pointer: string, part?: 'key' | 'value') => Place
  /** Where words stand in the text at a JSON Pointer; the place of the whole text if they are not written there so. */
  readonly find: (pointer: string, words: string) => Place
  /** The records that are written and left out of the value, because their shape is not right; by JSON Pointer. */
  readonly unread?: readonly string[]
}

/** The deepest nesting that is read; an assessment needs six levels. */
const depthLimit = 32

/** The most keys, values, spaces and signs; a full assessment has a tenth. */
const mostLexemes = 500_000

/**
 * Reads a YAML or a JSON file, which YAML 1.2 includes.
 *
 * @returns the document, and what is wrong with it. When the text cannot be read there is no document. YAML
 *   aliases are refused, so that each value has one place.
 */
export function readSource(file: InputFile): { document?: SourceDocument; messages: VFileMessage[] } {
  const decoded = decode(file)
  if ('message' in decoded) return { messages: [decoded.message] }
  const { text } = decoded
  const misnamed = nameMessage(file.path)
  if (misnamed) return { messages: [misnamed] }
  const lines = new LineCounter()
  const position = ([start, end]: readonly [number, number, ...number[]]): Position => ({
    start: { ...point(lines.linePos(start)), offset: start },
    end: { ...point(lines.linePos(end)), offset: end },
  })
  const tokens = tokensOf(file.path, text, lines.addNewLine)
  if ('message' in tokens) return { messages: [tokens.message] }
  // The parser looks for keys that are twice by comparing each with each; `signMessages` does it in one pass.
  const composer = new Composer({ keepSourceTokens: false, uniqueKeys: false, logLevel: 'error' })
  const [parsed, second] = composer.compose(tokens.tokens, true, text.length)
  if (!parsed) return { messages: [] }
  const source = { file: file.path, text, parsed, position }
  const problem =
    limitMessage(source) ?? (/\.json$/i.test(file.path) ? jsonMessage(file.path, text) : undefined)
  if (problem) return { messages: [problem] }
  const messages = yamlMessages(source, second)
  if (hasErrors(messages)) return { messages }

  // Looked for with the first message: a document that is right needs none of its places.
  let nodes: Map<string, Written> | undefined
  const place: SourceDocument['place'] = (pointer, part = 'value') => {
    for (let at = pointer; ; at = at.slice(0, at.lastIndexOf('/'))) {
      nodes ??= nodesByPointer(parsed.contents)
      const found = nodes.get(at)
      const range = (part === 'key' || at !== pointer ? (found?.key ?? found?.value) : found?.value)?.range
      if (range) return { file: file.path, position: position(range) }
      if (at === '') return startOf(file.path)
    }
  }
  const find: SourceDocument['find'] = (pointer, words) => {
    const whole = place(pointer)
    const [from, to] = [whole.position?.start.offset ?? 0, whole.position?.end.offset ?? 0]
    const start = words === '' ? -1 : text.slice(from, to).indexOf(words)
    if (start === -1) return whole
    return { file: file.path, position: position([from + start, from + start + words.length]) }
  }
  return { document: { file: file.path, text, value: valueOf(parsed.contents), place, find }, messages }
}

/** What is wrong with a YAML text; of what stands behind an error of syntax nothing is sure. */
function yamlMessages(source: ParsedText, second: Document.Parsed | undefined): VFileMessage[] {
  const error = syntaxMessage(source)
  const before = error?.place && 'start' in error.place ? (error.place.start.offset ?? 0) : Infinity
  const messages = signMessages(source).filter((each) => {
    const start = each.place && 'start' in each.place ? each.place.start.offset : undefined
    return (start ?? 0) < before
  })
  if (error) return messages.some((each) => each.ruleId === 'yaml-tab') ? messages : [...messages, error]
  if (!second) return messages
  const start = source.text.lastIndexOf('\n', second.range[0] - 2) + 1
  const place = { file: source.file, position: source.position([start, second.range[0]]) }
  return [...messages, message('yaml-documents', place, {})]
}

const point = ({ line, col }: { line: number; col: number }) => ({ line, column: col })

interface Written {
  readonly key?: Node | undefined
  readonly value?: Node | undefined
}

/** What a node stands for. The parser has a way of its own, which also follows aliases: here are none. */
function valueOf(node: unknown): unknown {
  if (isMap(node)) {
    return Object.fromEntries(node.items.map(({ key, value }) => [keyText(key), valueOf(value)]))
  }
  if (isSeq(node)) return node.items.map(valueOf)
  return isScalar(node) ? node.value : null
}

/** The nodes of a document by the JSON Pointer of their value. */
function nodesByPointer(contents: Node | null): Map<string, Written> {
  const nodes = new Map<string, Written>([['', { value: contents ?? undefined }]])
  const collect = (node: unknown, pointer: string): void => {
    if (isMap<Node, Node | null>(node)) {
      for (const pair of node.items) {
        const at = below(pointer, keyText(pair.key))
        nodes.set(at, { key: pair.key, value: pair.value ?? undefined })
        collect(pair.value, at)
      }
    } else if (isSeq<Node>(node)) {
      node.items.forEach((item, index) => {
        const at = below(pointer, index)
        nodes.set(at, { value: item })
        collect(item, at)
      })
    }
  }
  collect(contents, '')
  return nodes
}

/** The tokens of a text; or the message that it holds too many or nests too deeply, before anything recurses. */
function tokensOf(
  file: string,
  text: string,
  onNewLine: (offset: number) => void,
): { tokens: CST.Token[] } | { message: VFileMessage } {
  const parser = new Parser(onNewLine)
  const tokens: CST.Token[] = []
  let lexemes = 0
  onNewLine(0)
  for (const lexeme of new Lexer().lex(text)) {
    const { offset } = parser
    for (const token of parser.next(lexeme)) tokens.push(token)
    lexemes += 1
    // The document stands on the stack as well.
    if (parser.stack.length > depthLimit + 1) {
      return { message: message('yaml-depth', placeOf(file, text, offset), { limit: depthLimit }) }
    }
    if (lexemes > mostLexemes) {
      const values = { found: 'number of words and signs', limit: mostLexemes }
      return { message: message('file-too-large', placeOf(file, text, offset), values) }
    }
  }
  tokens.push(...parser.end())
  return { tokens }
}
