import type { Block } from '@rsr/document'

/**
 * Whether a block begins a page: the first chapter after the contents, the first annex, and a long list of tables. Other
 * chapters follow each other on a page: most are short, and pages with a few lines on them would follow.
 */
export function beginsPage(blocks: readonly Block[], index: number, tables: number): boolean {
  const node = blocks[index]
  if (index === 0) return false
  if (node?.type === 'contents') return node.of === 'tables' && tables > 20
  if (node?.type !== 'heading' || node.depth !== 1) return false
  const before = blocks.slice(0, index)
  if (node.numbering === 'annex') return !before.some(isAnnex)
  return blocks[index - 1]?.type === 'contents'
}

const isAnnex = (node: Block) => node.type === 'heading' && node.depth === 1 && node.numbering === 'annex'
