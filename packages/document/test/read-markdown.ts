import type { Nodes, Root, RootContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

/** Printed Markdown read back by another hand than that which wrote it. */
export function readMarkdown(text: string): Root {
  return unified().use(remarkParse).use(remarkGfm).parse(text)
}

/** Every node of a tree. */
function* all(node: Nodes): Generator<Nodes> {
  yield node
  if ('children' in node) for (const child of node.children) yield* all(child)
}

/** The nodes of a type. */
export const every = <Type extends Nodes['type']>(root: Nodes, type: Type) =>
  [...all(root)].filter((node): node is Extract<Nodes, { type: Type }> => node.type === type)

/** The words of a node, breaks as spaces and anchors as nothing, with single spaces. */
export function wordsOf(node: Nodes | readonly RootContent[]): string {
  const text = (each: Nodes): string => {
    if (each.type === 'break') return ' '
    if (each.type === 'html')
      return each.value === '<br>' ? ' ' : /^<\/?a[ >]/.test(each.value) ? '' : each.value
    const between = each.type === 'list' || each.type === 'listItem' ? ' ' : ''
    return 'children' in each ? each.children.map(text).join(between) : toString(each)
  }
  const words = Array.isArray(node) ? (node as RootContent[]).map(text).join('\n') : text(node as Nodes)
  return words.replaceAll(/\s+/g, ' ').trim()
}

/** The ids of the anchors of a text. */
export const anchorsOf = (root: Root) =>
  every(root, 'html').flatMap((node) => /^<a id="([^"]*)">$/.exec(node.value)?.[1] ?? [])
