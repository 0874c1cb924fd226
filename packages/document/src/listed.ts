import { walk } from './number.ts'
import type { CaptionedTable, Figure, Node } from './tree.ts'

/** What lists of tables and of figures name. */
export interface Listed {
  readonly tables: readonly CaptionedTable[]
  readonly figures: readonly Figure[]
}

/** So many are found without a list. */
const few = 3

/** The tables and the figures of a tree, in its order; none of a kind of which it has only a few. */
export function listed(tree: Node): Listed {
  const nodes = walk(tree)
  return {
    tables: unlessFew(nodes.filter((node) => node.type === 'captionedTable')),
    figures: unlessFew(nodes.filter((node) => node.type === 'figure')),
  }
}

const unlessFew = <Each>(nodes: readonly Each[]) => (nodes.length > few ? nodes : [])
