import type { Root } from 'mdast'
import type { LeafDirective } from 'mdast-util-directive'
import type { Publication } from '@rsr/roadmap'
import { SKIP, visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { type Expanded, expandViews } from './expand-views.ts'
import { viewOf } from './view-of.ts'

export interface RemarkRsrOptions {
  /** The published analyses that directives may name by the code of their country. */
  readonly publications: readonly Publication[]
}

/**
 * A remark plugin that prints views of published analyses in any Markdown document:
 * `::standards-table{country=FJI priority=VI}`. It wants `remark-directive` before it.
 *
 * A directive whose name is not that of a view is left alone. One that names a country, a priority or a standard that
 * does not exist, or has wrong attributes, is left as well, with a message at its place. The plugin reads no files.
 *
 * @example
 * unified().use(remarkParse).use(remarkGfm).use(remarkDirective).use(remarkRsr, {publications: [fiji]})
 */
export function remarkRsr({ publications }: RemarkRsrOptions) {
  return (tree: Root, file: VFile): void => {
    const directives: LeafDirective[] = []
    visit(tree, 'leafDirective', (node) => {
      if (viewOf(node)) directives.push(node)
    })
    const { blocks, footnotes } = expandViews(directives, publications, (node, problem) => {
      file.message(problem, { place: node.position, source: 'rsr', ruleId: 'layout-directive' })
    })
    replace(tree, blocks)
    tree.children.push(...footnotes)
  }
}

/** Puts what directives stand for in their places. */
function replace(tree: Root, blocks: Expanded['blocks']): void {
  visit(tree, 'leafDirective', (node, index, parent) => {
    const printed = blocks.get(node)
    if (!printed || !parent || index === undefined) return undefined
    parent.children.splice(index, 1, ...printed)
    return [SKIP, index + printed.length]
  })
}
