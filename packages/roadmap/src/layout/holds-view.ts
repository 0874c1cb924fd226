import type { Nodes } from 'mdast'
import { type LayoutSource, parseLayout, partOf } from './parse-layout.ts'

/** Whether a layout, or a part of one that it takes over, has a view. */
export const holdsView = (layout: LayoutSource, view: string): boolean =>
  isIn(parseLayout(layout), view, layout, [])

function isIn(node: Nodes, view: string, layout: LayoutSource, within: readonly LayoutSource[]): boolean {
  if (node.type === 'leafDirective') {
    if (node.name === view) return true
    const part = node.name === 'part' ? partOf(layout, node.attributes?.name ?? '') : undefined
    return (
      part !== undefined && !within.includes(part) && isIn(parseLayout(part), view, part, [...within, part])
    )
  }
  return 'children' in node && node.children.some((child) => isIn(child, view, layout, within))
}
