import { cleanText } from './clean-text.ts'
import type { Inline } from './tree.ts'

/** The words of some inline nodes on one line, for alternative texts and drawings. Footnotes are left out. */
export function plainText(nodes: readonly Inline[]): string {
  return cleanText(nodes.map(words).join('')).replace(/\s+/g, ' ').trim()
}

/** With their spaces: those at an end of a node stand between it and the next. */
function words(node: Inline): string {
  if (node.type === 'text') return node.value
  if (node.type === 'break') return ' '
  if (node.type === 'footnoteReference') return ''
  return node.children.map(words).join('')
}
