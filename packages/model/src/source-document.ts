import type { VFileMessage } from 'vfile-message'
import { type Node, isMap, isScalar, isSeq } from 'yaml'
import type { InputFile } from './decode.ts'
import { below } from './json-pointer.ts'
import { parseSource } from './parse-source.ts'
import { type Place, startOf } from './place.ts'
import { keyText } from './sign-messages.ts'

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

/**
 * Reads a YAML or a JSON file, which YAML 1.2 includes.
 *
 * @returns the document, and what is wrong with it. When the text cannot be read there is no document. YAML
 *   aliases are refused, so that each value has one place.
 */
export function readSource(input: InputFile): { document?: SourceDocument; messages: VFileMessage[] } {
  const { parsed: source, messages } = parseSource(input)
  if (!source) return { messages }
  const { file, text, parsed, position } = source

  // Looked for with the first message: a document that is right needs none of its places.
  let nodes: Map<string, Written> | undefined
  const place: SourceDocument['place'] = (pointer, part = 'value') => {
    for (let at = pointer; ; at = at.slice(0, at.lastIndexOf('/'))) {
      nodes ??= nodesByPointer(parsed.contents)
      const found = nodes.get(at)
      const range = (part === 'key' || at !== pointer ? (found?.key ?? found?.value) : found?.value)?.range
      if (range) return { file, position: position(range) }
      if (at === '') return startOf(file)
    }
  }
  const find: SourceDocument['find'] = (pointer, words) => {
    const whole = place(pointer)
    const [from, to] = [whole.position?.start.offset ?? 0, whole.position?.end.offset ?? 0]
    const start = words === '' ? -1 : text.slice(from, to).indexOf(words)
    if (start === -1) return whole
    return { file, position: position([from + start, from + start + words.length]) }
  }
  return { document: { file, text, value: valueOf(parsed.contents), place, find }, messages }
}

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
