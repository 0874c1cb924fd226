import {
  type DocumentTree,
  type Field,
  type Heading,
  type Node,
  type NumberedParagraph,
  plainText,
} from '@rsr/document'
import type { ReviewThread } from '@rsr/model'
import type { Anchor } from './thread.ts'

/** Where something was in an earlier draft. */
export type EarlierPlace = Pick<ReviewThread, 'quote' | 'place' | 'field' | 'computed'>

/** Finds where in a document something is that was in an earlier draft of it. */
export interface AnchorFinder {
  /** The value, the paragraph or the heading of the section; nothing where none of them is left. */
  readonly find: (where: EarlierPlace) => Anchor | undefined
  /** The query that asks this, plain and on one line. */
  readonly asking: (text: string) => Anchor | undefined
  /** Where stands what has no other place: the first heading, which in our drafts is that of the page for the reviewer. */
  readonly first: Anchor | undefined
}

/** Looks through a numbered tree once. */
export function anchorFinder(tree: DocumentTree): AnchorFinder {
  const nodes = tree.children.filter(({ type }) => type === 'pageSection').flatMap(inText)
  const fields = nodes.filter((node) => node.type === 'field').filter(({ key }) => key !== undefined)
  const computed = nodes.filter((node) => node.type === 'computed').filter(({ key }) => key !== undefined)
  const queries = new Map(
    nodes.flatMap((node) => (node.type === 'query' ? [[node.asks.map(plainText).join(' '), node]] : [])),
  )
  const sections = sectionsOf(nodes)
  return {
    first: nodes.find((node) => node.type === 'heading') ?? nodes.find((node) => node.type === 'coverLine'),
    asking: (text) => queries.get(text),
    find({ field, computed: value, place, quote }) {
      if (field) return fieldLike(field, fields) ?? inSection()
      const same = value && computed.filter(({ trace }) => trace === value.trace)
      return same?.find(({ key }) => key === value?.key) ?? same?.[0] ?? inSection()

      function inSection(): Anchor | undefined {
        const section = sections.find(
          ({ heading, chapter }) => heading === place.heading && (chapter ?? null) === place.chapter,
        )
        return section && (section.paragraphs.find((each) => holds(each, quote)) ?? section.on)
      }
    },
  }
}

/** What stands in the text: Word has no comments in drawings, and not every program in footnotes. */
function inText(node: Node): Node[] {
  if (node.type === 'figure') return []
  const children: readonly Node[] = 'children' in node ? node.children : []
  return [node, ...children.flatMap(inText)]
}

/** The same passage; else the value where it is changed; else where it is printed. It may be in another file by now. */
function fieldLike(
  { key, file, pointer, part }: NonNullable<ReviewThread['field']>,
  fields: readonly Field[],
): Field | undefined {
  const atPointer = fields.filter(({ origin }) => origin.pointer === pointer)
  const own = atPointer.filter(({ origin }) => origin.file === file)
  const moved = atPointer.filter(
    ({ origin }) => ![file, origin.file].some((each) => each.startsWith('@rsr/')),
  )
  const all = own.length > 0 ? own : moved
  const homes = all.filter(({ home }) => home !== false)
  return (
    all.find((each) => each.key === key && each.part === part) ??
    homes.find((each) => each.part === part) ??
    homes[0] ??
    all[0]
  )
}

interface TextSection {
  readonly on: Heading
  readonly heading: string
  readonly chapter: string | undefined
  readonly paragraphs: readonly NumberedParagraph[]
}

/** The sections of a document, as places of reviews name them. */
function sectionsOf(nodes: readonly Node[]): TextSection[] {
  const sections: (TextSection & { paragraphs: NumberedParagraph[] })[] = []
  let chapter: string | undefined
  for (const node of nodes) {
    if (node.type === 'heading') {
      const heading = plainText(node.children)
      if (node.depth === 1) chapter = heading
      sections.push({ on: node, heading, chapter, paragraphs: [] })
    } else if (node.type === 'numberedParagraph') sections.at(-1)?.paragraphs.push(node)
  }
  return sections
}

const holds = ({ children }: NumberedParagraph, quote: string) => {
  const words = quote.replace(/\s+/g, ' ').trim()
  return words !== '' && plainText(children).includes(words)
}
