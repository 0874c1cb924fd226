import { type Block, type PageSection, walk } from '@rsr/document'
import { checkLaid } from './check-laid.ts'
import { layBlocks } from './lay-blocks.ts'
import { type LayoutContext, mostPieces } from './layout-context.ts'
import { parseLayout } from './parse-layout.ts'

/** The pages that a layout stands for, checked: what cannot be laid out or numbered is reported to the writer. */
export function layPages(given: Omit<LayoutContext, 'left' | 'places'>): PageSection[] {
  const context: LayoutContext = { ...given, left: { pieces: mostPieces }, places: new Map() }
  const pages = inSections(layBlocks(parseLayout(given.layout).children, context))
  unlink(pages)
  checkLaid(pages, context)
  return pages
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
