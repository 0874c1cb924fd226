import type {
  Blank,
  CaptionedTable,
  Computed,
  DocumentMeta,
  DocumentTree,
  Field,
  Figure,
  FootnoteReference,
  Heading,
  Link,
  List,
  Listed,
  Node,
  NumberedParagraph,
  Query,
} from '@rsr/document'
import { directionOf, listed, walk } from '@rsr/document'
import { bookmarkName } from './bookmark-name.ts'
import { firstOrderedList } from './parts/numbering.ts'
import type { HouseStyle } from './house/house-style.ts'
import type { Manifest } from './manifest/manifest-of.ts'
import { type Redline, noRedline } from './redline/redline.ts'
import { redlineOf } from './redline/redline-of.ts'
import type { Look } from './theme.ts'
import { type NumberedComments, numberComments } from './threads/number-comments.ts'
import type { PlacedThread } from './threads/thread.ts'
import type { Bookmark } from './word/bookmark.ts'
import type { Picture } from './word/picture.ts'

/** What the handlers need to know of the whole tree; made once and never changed. */
export interface Context {
  readonly meta: DocumentMeta
  readonly look: Look
  /** The style of an organisation, and the ids that its styles have in the document. */
  readonly house?: { readonly style: HouseStyle; readonly ids: ReadonlyMap<string, string> }
  /** What every run begins with: the language of the document. */
  readonly style: { readonly document: string }
  /** Whether the language of the document runs from right to left. */
  readonly isRightToLeft: boolean
  /** Where the ids of headings, paragraphs, tables and figures are in the Word file. */
  readonly targets: ReadonlyMap<string, Target>
  /** The number of each place to fill in: of its content control and its bookmark. */
  readonly blanks: ReadonlyMap<Blank, number>
  /**
   * The number of each value: of its content control and its bookmark. There are none of either in a final file or a form,
   * nor for a value that is a part of a field.
   */
  readonly values: ReadonlyMap<Field | Computed, number>
  /** The number of each link to the outside. */
  readonly links: ReadonlyMap<Link, number>
  /** The numbering instance of each ordered list, and the level at which it starts again from 1. */
  readonly lists: ReadonlyMap<List, number>
  readonly orderedLists: readonly OrderedList[]
  /** Footnote identifier → number of the footnote. */
  readonly notes: ReadonlyMap<string, number>
  /** What is asked, and what reviewers said of an earlier draft: for the reader of a draft. */
  readonly comments: NumberedComments
  /** The headings of the contents. */
  readonly headings: readonly Heading[]
  /** What lists of tables and figures name. */
  readonly listed: Listed
  /** How each figure is drawn, if there are drawings. */
  readonly pictures: ReadonlyMap<Figure, Picture>
  /** What differs from an earlier draft. */
  readonly redline: Redline
  /** On which page each bookmark is, and how many there are, where that is known. */
  readonly pages?: Pages
}

/** A place that references lead to. */
export interface Target extends Bookmark {
  /** How Word finds what a reference prints (ISO/IEC 29500-1, 17.16.5.51): the number before it, or what it is around. */
  readonly reference: '\\n' | ''
  /** What Word finds: "47", "3.2", "Annex B", "Table 5", "Figure 2". */
  readonly shown: string
}

export interface Pages {
  readonly ofBookmark: Pick<ReadonlyMap<string, string>, 'get'>
  readonly count: number
}

/** What is known of a document beside its tree. */
export interface ContextOptions {
  readonly pages?: Pages
  readonly since?: Manifest | undefined
  readonly threads?: readonly PlacedThread[] | undefined
}

/** A numbering instance of its own, since each ordered list starts again from 1. */
export interface OrderedList {
  readonly id: number
  readonly level: number
  readonly inBox: boolean
}

/** Whether nothing in a file is there for a reviewer, or tells where words come from: it is final, or a form. */
export const isBare = ({ release, form }: DocumentMeta): boolean => release === 'public' || form !== undefined

/**
 * Looks through a tree once. Bookmarks and content controls are numbered here, in document order, and not by
 * counters that live longer than the document: so that the same tree gives the same bytes.
 */
export function contextOf(
  tree: DocumentTree,
  { look, house }: Pick<Context, 'look' | 'house'>,
  pictures: Context['pictures'],
  { pages, since, threads = [] }: ContextOptions = {},
): Context {
  const targets = new Map<string, Target>()
  const values = new Map<Field | Computed, number>()
  const blanks = new Map<Blank, number>()
  const links = new Map<Link, number>()
  const notes = new Map<string, number>()
  const queries: Query[] = []
  const headings: Heading[] = []
  const names = new Set<string>()
  let ids = 0
  for (const node of walk(tree)) {
    if (node.type === 'field' || node.type === 'computed') {
      if (!isBare(tree.meta) && node.key !== undefined) values.set(node, ++ids)
    }
    if (node.type === 'blank') blanks.set(node, ++ids)
    if (node.type === 'query' && tree.meta.release === 'draft' && !isBare(tree.meta)) queries.push(node)
    if (node.type === 'link') links.set(node, links.size + 1)
    if (node.type === 'footnoteReference') notes.set(node.identifier, labelOf(node))
    if (node.type === 'heading' && node.depth <= 2) headings.push(node)
    if (isTarget(node)) {
      if (node.id === undefined) continue
      const name = bookmarkName(node.id)
      if (names.has(name))
        throw new Error(`Cannot name the target \`${node.id}\`, its bookmark \`${name}\` is taken`)
      names.add(name)
      targets.set(node.id, { id: ++ids, name, ...found(node, tree.meta) })
    }
  }
  const lists = new Map<List, number>()
  const orderedLists: OrderedList[] = []
  for (const { list, level, inBox } of listsOf(tree, -1, false)) {
    if (!list.ordered) continue
    const id = firstOrderedList + orderedLists.length
    lists.set(list, id)
    orderedLists.push({ id, level, inBox })
  }
  return {
    meta: tree.meta,
    look,
    ...(house && { house }),
    style: { document: tree.meta.language },
    isRightToLeft: directionOf(tree.meta.language) === 'rtl',
    targets,
    blanks,
    values,
    links,
    lists,
    orderedLists,
    notes,
    comments: numberComments(queries, threads, tree.meta, notes.size),
    headings,
    listed: listed(tree),
    pictures,
    redline: since ? redlineOf(tree, since, ids + 1) : noRedline,
    ...(pages && { pages }),
  }
}

type TargetNode = Heading | CaptionedTable | Figure | NumberedParagraph

/** What a reference to a place finds there. */
function found(node: TargetNode, { words }: DocumentMeta): Pick<Target, 'reference' | 'shown'> {
  const number = String(node.number ?? '')
  if (node.type === 'captionedTable') return { reference: '', shown: `${words.table} ${number}` }
  if (node.type === 'figure') return { reference: '', shown: `${words.figure} ${number}` }
  const isAnnex = node.type === 'heading' && node.numbering === 'annex' && node.depth === 1
  return { reference: '\\n', shown: isAnnex ? `${words.annex} ${number}` : number }
}

const isTarget = (node: Node): node is TargetNode =>
  node.type === 'heading' ||
  node.type === 'captionedTable' ||
  node.type === 'figure' ||
  node.type === 'numberedParagraph'

function labelOf(node: FootnoteReference): number {
  const label = Number(node.label)
  if (!Number.isInteger(label) || label < 1) {
    throw new Error(
      `Unexpected footnote \`${node.identifier}\` without a number, expected a tree from \`number\``,
    )
  }
  return label
}

interface PlacedList {
  list: List
  level: number
  inBox: boolean
}

function* listsOf(node: Node, level: number, inBox: boolean): Generator<PlacedList> {
  const below = node.type === 'list' ? level + 1 : level
  if (node.type === 'list') yield { list: node, level: below, inBox }
  if (!('children' in node)) return
  const children: readonly Node[] = node.children
  for (const child of children) yield* listsOf(child, below, inBox || node.type === 'box')
}
