import { type XmlNode, descendants, elements } from '@rsr/opc'
import { blocksOf } from './blocks-of.ts'
import type { Problem } from './problem.ts'
import { childOf, type Styles, valueOf } from './styles-of.ts'

/** Header rows, captions and descriptions of tables. A table of one cell is a frame around a passage. */
export function checkTables(body: XmlNode, styles: Styles, part: string): Problem[] {
  const blocks = blocksOf(body)
  return blocks.flatMap((node, index): Problem[] => {
    if (node.name !== 'w:tbl' || isFrame(node)) return []
    const [first] = elements(node).filter((child) => child.name === 'w:tr')
    const isHeader = childOf(childOf(first, 'w:trPr'), 'w:tblHeader') !== undefined
    const before = blocks[index - 1]
    const isCaptioned = before?.name === 'w:p' && styles.name(before) === 'caption'
    const description = valueOf(childOf(node, 'w:tblPr'), 'w:tblDescription')?.trim()
    return [
      ...(isHeader
        ? []
        : [{ part, node, rule: 'header-row', message: 'A table has no header row' } as const]),
      ...(isCaptioned
        ? []
        : [{ part, node, rule: 'caption-missing', message: 'A table has no caption above it' } as const]),
      ...(description
        ? []
        : [{ part, node, rule: 'description-missing', message: 'A table has no description' } as const]),
    ]
  })
}

const isFrame = (table: XmlNode) =>
  [...descendants(table)].filter((node) => node.name === 'w:tc').length === 1
