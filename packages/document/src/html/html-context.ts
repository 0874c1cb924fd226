import { type Listed, listed } from '../listed.ts'
import { walk } from '../number.ts'
import type { CoverLine, DocumentMeta, DocumentTree, Heading } from '../tree.ts'
import type { HtmlOptions } from './html-options.ts'

/** What the printers need to know of the whole tree, and of where a node stands; never changed. */
export interface HtmlContext {
  readonly meta: DocumentMeta
  readonly options: HtmlOptions
  /** The headings that a table of contents lists. */
  readonly headings: readonly Heading[]
  /** What lists of tables and figures name. */
  readonly listed: Listed
  /** The line of the cover that is the title. */
  readonly title: CoverLine | undefined
  /** The ids that the tree has. */
  readonly ids: ReadonlySet<string>
  /** Set inside a value in a language of its own. */
  readonly language?: string
  /** Set inside a link: there is no link in a link. In an entry of the contents, also no footnote and no second line. */
  readonly inside?: 'link' | 'entry'
}

/** Looks through a tree once. */
export function contextOf(tree: DocumentTree, options: HtmlOptions): HtmlContext {
  const nodes = [...walk(tree)]
  return {
    meta: tree.meta,
    options,
    headings: nodes.filter((node): node is Heading => node.type === 'heading' && node.depth < 3),
    listed: listed(tree),
    title: nodes.find((node): node is CoverLine => node.type === 'coverLine' && node.role === 'title'),
    ids: new Set(nodes.flatMap((node) => ('id' in node && node.id !== undefined ? [node.id] : []))),
  }
}

/** The id of a heading, a paragraph, a table or a figure in the page. */
export const idOf = (id: string, { options }: HtmlContext): string => `${options.idPrefix ?? ''}${id}`

/** An id that the printers give themselves, such as `paragraph-47`: another one where the tree has that already. */
export function ownId(name: string, context: HtmlContext): string {
  return context.ids.has(name) ? ownId(`_${name}`, context) : idOf(name, context)
}

/** The address of an id in the page. */
export const addressOf = (id: string): string => `#${encodeURIComponent(id)}`
