import { type Block, type DocumentTree, type PageSection, type Paper, number, walk } from '@rsr/document'
import { hasErrors } from '@rsr/model'
import type { VFileMessage } from 'vfile-message'
import type { Publication } from '../analysis/publish.ts'
import { get } from '../cursor.ts'
import { type PhraseBook, englishPhrases } from '../saying/phrase-book.ts'
import { type Writer, createWriter } from '../saying/writer.ts'
import { countryName } from '../views/common.ts'
import { checkLaid } from './check-laid.ts'
import { cite } from './cite.ts'
import { documentMeta } from './document-meta.ts'
import { mostPieces } from './layout-context.ts'
import { layBlocks } from './lay-blocks.ts'
import { type LayoutSource, layoutOf, parseLayout } from './parse-layout.ts'

/** How a document is laid out. */
export interface LayOutOptions {
  /** At the desk stage the desk study by default, else the gap analysis. */
  readonly layout?: LayoutSource
  /** English by default. */
  readonly phrases?: PhraseBook
  /** The size of the sheets, A4 by default. */
  readonly paper?: Paper
}

/**
 * Writes the document of a publication: the one tree that every format is printed from, with its numbers.
 *
 * @returns the tree, in which every value is a field or computed and every other text knows its phrase or its line
 *   of the layout; and messages on the layout and the phrases, all of them at once. There is no tree when there are
 *   errors.
 */
export function layOut(
  publication: Publication,
  { layout = layoutOf(publication), phrases = englishPhrases, paper = 'A4' }: LayOutOptions = {},
): { tree?: DocumentTree; messages: readonly VFileMessage[] } {
  const writer = createWriter(publication, phrases, layout)
  const context = { writer, layout, scope: scopeOf(writer), left: { pieces: mostPieces }, places: new Map() }
  const pages = inSections(layBlocks(parseLayout(layout).children, context))
  unlink(pages)
  checkLaid(pages, context)
  const meta = { ...documentMeta(writer), paper }
  const tree: DocumentTree = { type: 'document', meta, children: [...pages, ...cite(writer, pages)] }
  if (hasErrors(writer.messages)) return { messages: writer.messages }
  return { tree: number(tree), messages: writer.messages }
}

/** The names that a layout may use. */
function scopeOf(writer: Writer) {
  const { publication } = writer
  const release = get(publication, 'release')
  return {
    country: countryName(writer),
    header: get(publication, 'header'),
    selection: get(publication, 'selection'),
    priorities: get(publication, 'priorities'),
    standards: get(publication, 'standards'),
    coverage: get(publication, 'coverage'),
    figures: get(publication, 'figures'),
    actions: get(publication, 'actions'),
    comments: get(publication, 'comments'),
    settle: get(publication, 'settle'),
    threshold: get(publication, 'threshold'),
    release,
    draft: { value: release.value === 'draft', trace: release.trace, origin: null },
    desk: { value: publication.value.stage === 'desk', trace: '/stage', origin: null },
  }
}

/** Words that would lead to a chapter which a layout does without are printed, and lead nowhere. */
function unlink(sections: readonly PageSection[]): void {
  const nodes = sections.flatMap((section) => walk(section))
  const ids = new Set(nodes.map((node) => ('id' in node ? node.id : undefined)))
  for (const node of nodes) {
    if (node.type === 'crossReference' && node.shows === 'children' && !ids.has(node.target)) node.target = ''
  }
}

/** Blocks that stand outside any section are on upright pages. */
function inSections(nodes: readonly (Block | PageSection)[]): PageSection[] {
  const sections: PageSection[] = []
  let open: PageSection | undefined
  for (const node of nodes) {
    if (node.type === 'pageSection') {
      sections.push(node)
      open = undefined
    } else {
      if (!open) sections.push((open = { type: 'pageSection', kind: 'portrait', children: [] }))
      open.children.push(node)
    }
  }
  return sections
}
