import type { LeafDirective } from 'mdast-util-directive'
import { type View, views } from '@rsr/roadmap'

/** The view that a directive names, if it is one of ours. */
export function viewOf(node: LeafDirective): View | undefined {
  return views.get(node.name)
}
