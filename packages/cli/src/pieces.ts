import type { Inline, Origin } from '@rsr/document'
import { plain } from './passages.ts'

/** A piece of a passage that has one source. */
export interface Piece {
  readonly kind: 'input' | 'unwritten' | 'computed' | 'phrase'
  readonly origin: Origin
  readonly text: string
}

/** The pieces of a passage: values whole, other texts by their phrases. What is not written comes before its own pieces. */
export function piecesOf(nodes: readonly Inline[]): Piece[] {
  return nodes.flatMap((node): Piece[] => {
    if (node.type === 'field') {
      const { origin, written, children } = node
      const text = plain(children)
      if (written !== false) return [{ kind: 'input', origin, text }]
      return [{ kind: 'unwritten', origin, text }, ...piecesOf(children)]
    }
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
