import type { Block, PageSection } from '@rsr/document'
import { checkLaid } from './check-laid.ts'
import { layBlocks } from './lay-blocks.ts'
import type { LayoutContext } from './layout-context.ts'
import { parseLayout } from './parse-layout.ts'

/** The pages that a layout stands for, checked: what cannot be laid out or numbered is reported to the writer. */
export function layPages(given: Omit<LayoutContext, 'places'>): PageSection[] {
  const context: LayoutContext = { ...given, places: new Map() }
  const pages = inSections(layBlocks(parseLayout(given.layout).children, context))
  checkLaid(pages, context)
  return pages
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
