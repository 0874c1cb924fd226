import type { Node } from '@rsr/document'

/**
 * What words of a document are. A reviewer of a draft may change an `input`: a field that is written in the files of
 * the assessment, in its home. Elsewhere it is an `echo`. What stands in the place of a text that is not written yet is
 * `unwritten`: a change proposes to write it. A change of anything else is a comment.
 */
export const kinds = ['input', 'unwritten', 'echo', 'catalogue', 'computed', 'phrase'] as const
export type Kind = (typeof kinds)[number]

/** The words that a reviewer may change where they stand. */
export const editable: readonly Kind[] = ['input', 'unwritten']

/** A text of a document, and what it is. */
export interface Piece {
  readonly text: string
  readonly kind: Kind
}

/** The texts of a node in their order; `inputs` are the files of the assessment. */
export function piecesOf(node: Node, inputs: ReadonlySet<string>, within?: Kind): Piece[] {
  if (node.type === 'text') {
    return [{ text: node.value, kind: within ?? (node.data?.origin ? 'phrase' : 'computed') }]
  }
  if (node.type === 'break') return [{ text: ' ', kind: within ?? 'phrase' }]
  const inner = within === 'unwritten' ? within : (ownKind(node, inputs) ?? within)
  const children: readonly Node[] =
    node.type === 'contents' ? node.title : 'children' in node ? node.children : []
  return children.flatMap((child) => piecesOf(child, inputs, inner))
}

function ownKind(node: Node, inputs: ReadonlySet<string>): Kind | undefined {
  if (node.type === 'computed') return 'computed'
  if (node.type !== 'field') return undefined
  if (node.written === false) return 'unwritten'
  if (!inputs.has(node.origin.file)) return 'catalogue'
  return node.home === true ? 'input' : 'echo'
}
