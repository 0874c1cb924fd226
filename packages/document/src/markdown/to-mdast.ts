import type { BlockContent, Root } from 'mdast'
import { type Listed, listed } from '../listed.ts'
import { walk } from '../number.ts'
import type { Block, DocumentMeta, DocumentTree, Heading } from '../tree.ts'
import { lowerBlock } from './lower-block.ts'
import { lowerInline } from './lower-inline.ts'

/** What the blocks of a document are lowered with. */
export interface LowerContext {
  readonly words: DocumentMeta['words']
  /** The headings that a table of contents lists. */
  readonly headings: readonly Heading[]
  /** What lists of tables and figures name. */
  readonly listed: Listed
  /** Where the files of figures are, from the text: without it, figures are told in words. */
  readonly figures?: string
}

/** How a document is printed as Markdown. */
export interface MarkdownOptions {
  /** The folder with the files that `figuresOf` gives, from the text: `figures` when left out. */
  readonly figures?: string
}

/**
 * A numbered document as plain mdast with the nodes of GitHub's Markdown: what any unified pipeline understands.
 * Anchors and line breaks in tables are nodes of HTML.
 */
export function toMdast(tree: DocumentTree, { figures = 'figures' }: MarkdownOptions = {}): Root {
  const context = {
    words: tree.meta.words,
    headings: walk(tree).filter((node): node is Heading => node.type === 'heading' && node.depth < 3),
    listed: listed(tree),
    figures,
  }
  return {
    type: 'root',
    children: tree.children.flatMap((node): Root['children'] => {
      if (node.type === 'pageSection') return blocksToMdast(node.children, context)
      const children = node.children.map((child) => ({
        type: 'paragraph' as const,
        children: lowerInline(child.children),
      }))
      return [{ type: 'footnoteDefinition', identifier: node.label ?? node.identifier, children }]
    }),
  }
}

/** Numbered blocks as plain mdast, for a document that is not ours as a whole. */
export function blocksToMdast(blocks: readonly Block[], context: LowerContext): BlockContent[] {
  return blocks.flatMap((block) => lowerBlock(block, context))
}
