import {
  type DocumentTree,
  type FootnoteDefinition,
  type PageSection,
  blocksToMdast,
  number,
  toMdast,
} from '@rsr/document'
import {
  type Publication,
  type Writer,
  cite,
  createWriter,
  documentMeta,
  englishPhrases,
  layoutOf,
  viewProblem,
} from '@rsr/roadmap'
import type { BlockContent, FootnoteDefinition as MarkdownFootnote, Nodes } from 'mdast'
import type { LeafDirective } from 'mdast-util-directive'
import { visit } from 'unist-util-visit'
import { viewOf } from './view-of.ts'

/** What directives stand for, and the footnotes of it all. */
export interface Expanded {
  readonly blocks: ReadonlyMap<LeafDirective, BlockContent[]>
  readonly footnotes: readonly MarkdownFootnote[]
}

/**
 * Writes the views that directives name, and numbers them together, in the order of the document.
 *
 * @param report - told of each directive that cannot be written.
 */
export function expandViews(
  directives: readonly LeafDirective[],
  publications: readonly Publication[],
  report: (node: LeafDirective, problem: string) => void,
): Expanded {
  const writers = new Map(
    publications.map((one) => [one.country.iso3, createWriter(one, englishPhrases, layoutOf(one))]),
  )
  const sections = new Map<LeafDirective, PageSection>()
  const footnotes: FootnoteDefinition[] = []
  for (const node of directives) {
    const { country = '', ...attributes } = attributesOf(node)
    const view = viewOf(node)
    const writer = writers.get(country ?? '')
    if (!view) continue
    if (!writer) {
      report(node, `Cannot find a publication of the country \`${country}\` for the view \`${node.name}\``)
      continue
    }
    const problem = viewProblem(view, attributes, writer)
    if (problem !== undefined) {
      report(node, `Cannot write this view: ${problem}`)
      continue
    }
    const blocks = view.write(writer, attributes)
    footnotes.push(...cite(writer, blocks, `rsr-${sections.size + 1}`))
    sections.set(node, { type: 'pageSection', kind: 'portrait', children: blocks })
  }
  return lower(sections, footnotes, [...writers.values()][0])
}

function lower(
  sections: ReadonlyMap<LeafDirective, PageSection>,
  footnotes: readonly FootnoteDefinition[],
  writer: Writer | undefined,
): Expanded {
  if (!writer || sections.size === 0) return { blocks: new Map(), footnotes: [] }
  const meta = documentMeta(writer)
  const tree: DocumentTree = { type: 'document', meta, children: [...sections.values(), ...footnotes] }
  const numbered = number(tree, writer.say('words.elsewhere'))
  const context = { words: meta.words, headings: [], listed: { tables: [], figures: [] } }
  const pages = numbered.children.filter((node) => node.type === 'pageSection')
  const blocks = [...sections.keys()].map((node, index): [LeafDirective, BlockContent[]] => [
    node,
    prefixed(blocksToMdast(pages[index]?.children ?? [], context)),
  ])
  const notes = toMdast(numbered).children.filter((node) => node.type === 'footnoteDefinition')
  return { blocks: new Map(blocks), footnotes: prefixed(notes) }
}

/** Footnotes of ours must not meet those of the document. */
function prefixed<Node extends Nodes>(nodes: Node[]): Node[] {
  for (const node of nodes) {
    visit(node, (child) => {
      if (child.type !== 'footnoteReference' && child.type !== 'footnoteDefinition') return
      child.identifier = `rsr-${child.identifier}`
    })
  }
  return nodes
}

const attributesOf = (node: LeafDirective): Record<string, string> => {
  const attributes: Record<string, string> = {}
  for (const [name, value] of Object.entries(node.attributes ?? {})) attributes[name] = value ?? ''
  return attributes
}
