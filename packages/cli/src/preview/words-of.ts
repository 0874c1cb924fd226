import type { Nodes } from 'hast'

/** The words of a node as they are read out: without what is hidden from people who do not see it. */
export function wordsOf(node: Nodes): string {
  if (node.type === 'text') return node.value
  if (node.type === 'element' && node.properties.ariaHidden === 'true') return ''
  return 'children' in node ? node.children.map(wordsOf).join('') : ''
}
