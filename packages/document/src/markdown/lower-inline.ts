import type { PhrasingContent } from 'mdast'
import type { Inline } from '../tree.ts'

/** Inline nodes as those of GitHub's Markdown: a value becomes its words, a mark its symbol and words. */
export function lowerInline(nodes: readonly Inline[]): PhrasingContent[] {
  return nodes.flatMap(lower)
}

function lower(node: Inline): PhrasingContent[] {
  switch (node.type) {
    case 'text':
      return [{ type: 'text', value: node.value }]
    case 'strong':
    case 'emphasis':
      return [{ type: node.type, children: lowerInline(node.children) }]
    case 'link':
      return [{ type: 'link', url: node.url, children: lowerInline(node.children) }]
    case 'break':
      return [{ type: 'break' }]
    case 'footnoteReference':
      return [{ type: 'footnoteReference', identifier: node.label ?? node.identifier }]
    case 'field':
    case 'computed':
      return lowerInline(node.children)
    case 'statusMark':
      return [
        ...(node.symbol === '' ? [] : [{ type: 'text' as const, value: `${node.symbol} ` }]),
        ...lowerInline(node.children),
      ]
    case 'crossReference':
      if (node.target === '') return lowerInline(node.children)
      return [{ type: 'link', url: `#${node.target}`, children: lowerInline(node.children) }]
  }
}

/** A place that links lead to, whatever a renderer makes of headings. */
export const anchor = (id: string): PhrasingContent => ({ type: 'html', value: `<a id="${id}"></a>` })
