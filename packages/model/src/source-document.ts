import type { VFileMessage } from 'vfile-message'
import { type CST, Composer, LineCounter, type Node, Parser, isMap, isScalar, isSeq } from 'yaml'
import { decode, type InputFile } from './decode.ts'
import { below } from './json-pointer.ts'
import { hasErrors, message } from './message.ts'
import type { Place, Position } from './place.ts'
import { jsonMessage, syntaxMessages } from './syntax-message.ts'

/** A file that was read: its value, and where each part of the value is written. */
export interface SourceDocument<Value = unknown> {
  readonly file: string
  readonly text: string
  readonly value: Value
  /**
   * Where something is written: the value at a JSON Pointer, or the key that leads to it. Where the pointer leads
   * to nothing, the nearest place above it.
   */
  place(pointer: string, part?: 'key' | 'value'): Place
}

/** The deepest nesting that is read; an assessment needs six levels. */
const depthLimit = 32

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
  if (file.path.endsWith('.json')) {
    const problem = jsonMessage(file.path, text)
    if (problem) return { messages: [problem] }
  }

  const lines = new LineCounter()
  const position = ([start, end]: readonly [number, number, ...number[]]): Position => ({
    start: { ...point(lines.linePos(start)), offset: start },
    end: { ...point(lines.linePos(end)), offset: end },
  })
  const tokens = [...new Parser(lines.addNewLine).parse(text)]
  if (tooDeep(tokens)) {
    return { messages: [message('yaml-depth', { file: file.path }, { limit: depthLimit })] }
  }
  const composed = new Composer({ keepSourceTokens: false }).compose(tokens, true, text.length)
  const [parsed] = [...composed]
  if (!parsed) return { messages: [] }
  const messages = syntaxMessages({ file: file.path, text, parsed, position })
  if (hasErrors(messages)) return { messages }

  const nodes = nodesByPointer(parsed.contents)
  const document: SourceDocument = {
    file: file.path,
    text,
    value: parsed.toJS() as unknown,
    place(pointer, part = 'value') {
      for (let at = pointer; ; at = at.slice(0, at.lastIndexOf('/'))) {
        const found = nodes.get(at)
        const range = (part === 'key' || at !== pointer ? (found?.key ?? found?.value) : found?.value)?.range
        if (range) return { file: file.path, position: position(range) }
        if (at === '') return { file: file.path }
      }
    },
  }
  return { document, messages }
}

const point = ({ line, col }: { line: number; col: number }) => ({ line, column: col })

interface Written {
  readonly key?: Node | undefined
  readonly value?: Node | undefined
}

/** The nodes of a document by the JSON Pointer of their value. */
function nodesByPointer(contents: Node | null): Map<string, Written> {
  const nodes = new Map<string, Written>([['', { value: contents ?? undefined }]])
  const collect = (node: unknown, pointer: string): void => {
    if (isMap<Node, Node | null>(node)) {
      for (const pair of node.items) {
        const at = below(pointer, String(isScalar(pair.key) ? pair.key.value : pair.key))
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

/** Whether tokens nest too deeply: looked at without recursion, before anything that recurses sees them. */
function tooDeep(tokens: readonly CST.Token[]): boolean {
  let level: CST.Token[] = [...tokens]
  for (let depth = 0; level.length > 0; depth++) {
    // Each level of a document is two of tokens: a collection, and the item in it.
    if (depth > depthLimit + 1) return true
    level = level.flatMap((token) => {
      if (token.type === 'document') return token.value ? [token.value] : []
      if (!('items' in token)) return []
      return token.items.flatMap((item) =>
        [item.key, item.value].filter((each) => each !== null && each !== undefined),
      )
    })
  }
  return false
}
