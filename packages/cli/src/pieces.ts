import type { Inline, Origin } from '@rsr/document'
import { plain } from './passages.ts'

/** A piece of a passage that has one source. */
export interface Piece {
  readonly kind: 'input' | 'computed' | 'phrase'
  readonly origin: Origin
  readonly text: string
}

/** The pieces of a passage: values whole, other texts by their phrases. What is not written has those of its words. */
export function piecesOf(nodes: readonly Inline[]): Piece[] {
  return nodes.flatMap((node): Piece[] => {
    if (node.type === 'field' && node.written !== false)
      return [{ kind: 'input', origin: node.origin, text: plain(node.children) }]
    if (node.type === 'computed') {
      return [
        { kind: 'computed', origin: { file: 'analysis', pointer: node.trace }, text: plain(node.children) },
      ]
    }
    if (node.type === 'text') {
      const origin = node.data?.origin ?? { file: '', pointer: '' }
      return node.value.trim() === '' ? [] : [{ kind: 'phrase', origin, text: node.value.trim() }]
    }
    return 'children' in node ? piecesOf(node.children) : []
  })
}
