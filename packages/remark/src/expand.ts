import {
  type Block,
  type DocumentTree,
  type FootnoteDefinition,
  blocksToMdast,
  number,
  toHastParts,
  toMdast,
} from '@rsr/document'
import { type Writer, cite, englishPhrases, createWriter, layouts, printerWords } from '@rsr/roadmap'
import type { ElementContent } from 'hast'
import type { Nodes } from 'mdast'
import { visit } from 'unist-util-visit'
import type { Directive } from './directive.ts'
import { type Printed, printedBlocks, printedWords } from './printed.ts'
import type { Sources } from './sources.ts'

/** What a directive prints, before it has its numbers. */
export interface ToPrint {
  readonly node: Directive
  readonly blocks: Block[]
  /** Of the analysis, whose facts are cited. */
  readonly writer: Writer | undefined
}

/** What directives stand for, and the footnotes of it all. */
export interface Expanded {
  readonly printed: ReadonlyMap<Directive, Printed>
  readonly notes: Printed | undefined
}

/** Prints what directives stand for as one document: its tables, figures and footnotes are numbered through. */
export function expand(all: readonly ToPrint[], sources: Sources): Expanded {
  const page = createWriter(sources.spoken, englishPhrases, layouts['desk-study'])
  const words = printerWords(page)
  const footnotes = all.flatMap(({ writer, blocks }, index) =>
    writer ? cite(writer, blocks, `rsr-${index + 1}`) : [],
  )
  const numbered = number(documentOf(all, footnotes, words), page.say('words.elsewhere'))
  const lang = numbered.meta.language
  const { headingOffset = 0, idPrefix = 'rsr-' } = sources
  const { sections, notes } = toHastParts(numbered, { headingOffset, idPrefix })
  const context = { words, headings: [], listed: { tables: [], figures: [] } }
  const pages = numbered.children.filter((node) => node.type === 'pageSection')
  const printed = all.map(({ node }, index): [Directive, Printed] => {
    const markdown = prefixed(blocksToMdast(pages[index]?.children ?? [], context))
    const elements = sections[index] ?? []
    return [
      node,
      node.type === 'textDirective'
        ? printedWords(markdown.flatMap(phrasingOf), elements.flatMap(withinOf), lang)
        : printedBlocks(markdown, elements, lang),
    ]
  })
  const definitions = toMdast(numbered).children.filter((node) => node.type === 'footnoteDefinition')
  return {
    printed: new Map(printed),
    notes: notes.length === 0 ? undefined : printedBlocks(prefixed(definitions), notes, lang),
  }
}

const documentOf = (
  all: readonly ToPrint[],
  footnotes: readonly FootnoteDefinition[],
  words: DocumentTree['meta']['words'],
): DocumentTree => ({
  type: 'document',
  meta: {
    title: '',
    subject: '',
    creator: '',
    language: englishPhrases.language,
    date: '',
    release: 'public',
    mark: '',
    words,
  },
  children: [
    ...all.map(({ blocks }) => ({
      type: 'pageSection' as const,
      kind: 'portrait' as const,
      children: blocks,
    })),
    ...footnotes,
  ],
})

/** The words of a paragraph. */
const phrasingOf = (block: Printed['markdown'][number]) => (block.type === 'paragraph' ? block.children : [])

const withinOf = (element: ElementContent) => (element.type === 'element' ? element.children : [])

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
