import { type Node, isMap, isScalar, isSeq } from 'yaml'
import { below } from './json-pointer.ts'
import { keyText } from './sign-messages.ts'

/** The ranges of a key and of its value. */
export interface WrittenAt {
  readonly key?: readonly [number, number, ...number[]] | undefined
  readonly value?: readonly [number, number, ...number[]] | undefined
}

/** What a node stands for. The parser has a way of its own, which also follows aliases: here are none. */
export function yamlValue(node: unknown): unknown {
  if (isMap(node)) {
    return Object.fromEntries(node.items.map(({ key, value }) => [keyText(key), yamlValue(value)]))
  }
  if (isSeq(node)) return node.items.map(yamlValue)
  return isScalar(node) ? node.value : null
}

/** Where the values of a document are written, by their JSON Pointers. */
export function yamlSpots(contents: Node | null): Map<string, WrittenAt> {
  const spots = new Map<string, WrittenAt>([['', { value: contents?.range ?? undefined }]])
  const collect = (node: unknown, pointer: string): void => {
    if (isMap<Node, Node | null>(node)) {
      for (const pair of node.items) {
        const at = below(pointer, keyText(pair.key))
        spots.set(at, { key: pair.key.range ?? undefined, value: pair.value?.range ?? undefined })
        collect(pair.value, at)
      }
    } else if (isSeq<Node>(node)) {
      node.items.forEach((item, index) => {
        const at = below(pointer, index)
        spots.set(at, { value: item.range ?? undefined })
        collect(item, at)
      })
    }
  }
  collect(contents, '')
  return spots
}
