import type { Inline } from '@rsr/document'
import { cleanText } from '@rsr/document'

/** The words of some inline nodes on one line, for alternative texts. Footnotes are left out. */
export function plainText(nodes: readonly Inline[]): string {
  return cleanText(nodes.map(words).join('')).replace(/\s+/g, ' ').trim()
}

function words(node: Inline): string {
  if (node.type === 'text') return node.value
  if (node.type === 'break') return ' '
  if (node.type === 'footnoteReference') return ''
  return plainText(node.children)
}
