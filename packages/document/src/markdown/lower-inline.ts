import type { PhrasingContent } from 'mdast'
import type { Inline } from '../tree.ts'

/** What may not stand inside one of its own kind in Markdown: the inner marks would end the outer ones. */
type Wrapper = 'strong' | 'emphasis' | 'link'

/**
 * Inline nodes as those of GitHub's Markdown: a value becomes its words, a mark its symbol and words. Neighbours of
 * one kind become one node, and what stands inside its own kind a part of it, so that marks meet only words.
 */
export function lowerInline(nodes: readonly Inline[], inside: readonly Wrapper[] = []): PhrasingContent[] {
  return joined(nodes.flatMap((node) => lower(node, inside)))
}

function lower(node: Inline, inside: readonly Wrapper[]): PhrasingContent[] {
  switch (node.type) {
    case 'text':
      return node.value === '' ? [] : [textOf(node.value)]
    case 'strong':
    case 'emphasis':
      return wrapped(node.type, node.children, inside, (children) => ({ type: node.type, children }))
    case 'link':
      return wrapped('link', node.children, inside, (children) => ({ type: 'link', url: node.url, children }))
    case 'break':
      return [{ type: 'break' }]
    case 'footnoteReference':
      return [{ type: 'footnoteReference', identifier: node.label ?? node.identifier }]
    case 'field':
    case 'computed':
    case 'query':
    case 'blank':
      return lowerInline(node.children, inside)
    case 'statusMark':
      return lowerInline(
        node.symbol === '' ? node.children : [symbolOf(node.symbol), ...node.children],
        inside,
      )
    case 'crossReference': {
      const url = `#${node.target}`
      if (node.target === '') return lowerInline(node.children, inside)
      return wrapped('link', node.children, inside, (children) => ({ type: 'link', url, children }))
    }
  }
}

function wrapped(
  type: Wrapper,
  nodes: readonly Inline[],
  inside: readonly Wrapper[],
  wrap: (children: PhrasingContent[]) => PhrasingContent,
): PhrasingContent[] {
  if (inside.includes(type)) return lowerInline(nodes, inside)
  const children = lowerInline(nodes, [...inside, type])
  return children.length === 0 ? [] : [wrap(children)]
}

/** One text for texts that stand side by side, one mark for marks of a kind. */
function joined(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  return nodes.reduce<PhrasingContent[]>((all, node) => {
    const last = all.at(-1)
    if (node.type === 'text' && last?.type === 'text') {
      return [...all.slice(0, -1), textOf(last.value + node.value)]
    }
    if ((node.type === 'strong' || node.type === 'emphasis') && last?.type === node.type) {
      return [...all.slice(0, -1), { ...last, children: joined([...last.children, ...node.children]) }]
    }
    return [...all, node]
  }, [])
}

const textOf = (value: string): PhrasingContent => ({ type: 'text', value })
const symbolOf = (symbol: string): Inline => ({ type: 'text', value: `${symbol} ` })

/** A place that links lead to, whatever a renderer makes of headings. */
export function anchor(id: string): PhrasingContent {
  const escaped = id.replaceAll(/[&"<>]/g, (mark) => `&#${mark.charCodeAt(0)};`)
  return { type: 'html', value: `<a id="${escaped}"></a>` }
}
