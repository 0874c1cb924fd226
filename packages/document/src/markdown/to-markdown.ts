import { gfmToMarkdown } from 'mdast-util-gfm'
import { type Options, type Unsafe, toMarkdown as print } from 'mdast-util-to-markdown'
import type { DocumentTree, Inline } from '../tree.ts'
import { lowerInline } from './lower-inline.ts'
import { printText } from './print-text.ts'
import { type MarkdownOptions, toMdast } from './to-mdast.ts'

/**
 * A numbered document as GitHub-flavoured Markdown: numbers of headings, paragraphs and tables as text, footnotes,
 * and anchors that do not depend on a renderer. Its figures are files of their own, which `figuresOf` gives. The same
 * tree gives the same text.
 *
 * @example
 * const text = toMarkdown(tree, { figures: 'fiji-figures' })
 * for (const { name, svg } of figuresOf(tree)) await writeFile(`fiji-figures/${name}`, svg)
 */
export function toMarkdown(tree: DocumentTree, options: MarkdownOptions = {}): string {
  return print(toMdast(tree, options), style())
}

/** Some words of a document as Markdown on one line, as in a paragraph of its own. */
export function toInlineMarkdown(nodes: readonly Inline[]): string {
  return print({ type: 'paragraph', children: lowerInline(nodes) }, style()).trimEnd()
}

const style = (): Options => ({
  bullet: '-',
  emphasis: '*',
  handlers: { text: printText },
  extensions: [gfmToMarkdown({ tablePipeAlign: false })],
  listItemIndent: 'one',
  unsafe: [afterWww],
})

/** GitHub reads an address from `www.` on, and would take a backslash after it for a part of the address. */
const afterWww: Unsafe = {
  character: '.',
  before: '[Ww]{3}',
  inConstruct: 'phrasing',
  notInConstruct: ['autolink', 'link', 'image', 'label'],
}
