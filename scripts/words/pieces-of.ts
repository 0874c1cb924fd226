import type { Field, Node } from '@rsr/document'

/**
 * What words of a document are. A reviewer of a draft may change an `input`: a field that is written in the files of
 * the assessment, in its home. Elsewhere it is an `echo`. A change of anything else is a comment.
 */
export const kinds = ['input', 'echo', 'catalogue', 'computed', 'phrase'] as const
export type Kind = (typeof kinds)[number]

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
  const inner = node.type === 'field' ? kindOf(node, inputs) : node.type === 'computed' ? 'computed' : within
  const children: readonly Node[] =
    node.type === 'contents' ? node.title : 'children' in node ? node.children : []
  return children.flatMap((child) => piecesOf(child, inputs, inner))
}

function kindOf({ origin, home }: Field, inputs: ReadonlySet<string>): Kind {
  if (!inputs.has(origin.file)) return 'catalogue'
  return home === true ? 'input' : 'echo'
}
