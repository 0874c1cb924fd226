import type { Nodes } from 'mdast'
import { type LayoutSource, parseLayout, partOf } from './parse-layout.ts'

/** Whether a document of a layout makes recommendations: those that wait for an answer make its question come first. */
export const hasRecommendations = (layout: LayoutSource): boolean =>
  holdsView(parseLayout(layout), layout, [])

function holdsView(node: Nodes, layout: LayoutSource, within: readonly LayoutSource[]): boolean {
  if (node.type === 'leafDirective') {
    if (node.name === 'standard-gap') return true
    const part = node.name === 'part' ? partOf(layout, node.attributes?.name ?? '') : undefined
    return (
      part !== undefined && !within.includes(part) && holdsView(parseLayout(part), part, [...within, part])
    )
  }
  return 'children' in node && node.children.some((child) => holdsView(child, layout, within))
}
