import type { List, ListItem } from '@rsr/document'
import type { Context } from '../context.ts'
import { instances, listTextIndent } from '../parts/numbering.ts'
import { type Paragraph, type ParagraphStyle, paragraph } from '../word/paragraph.ts'
import { inlines } from './inline.ts'
import type { Place } from './place.ts'

/** Word has nine levels (ISO/IEC 29500-1, 17.9.6). */
const deepest = 8

/** A list, also one inside a list: a flat run of paragraphs, as Word has it. */
export function list(node: List, place: Place, context: Context, depth = 0): Paragraph[] {
  const level = Math.min(depth, deepest)
  const bullets = place.inBox ? instances.boxBullets : instances.bullets
  const number = { instance: context.lists.get(node) ?? bullets, level }
  const style = node.compact ? 'CompactList' : 'ListParagraph'
  return node.children.flatMap((item) => listItem(item, place, context, depth, { style, number }))
}

/** The first paragraph of an item has the mark; what follows it stands under its text. */
function listItem(
  { children }: ListItem,
  place: Place,
  context: Context,
  depth: number,
  { style, number }: Pick<ParagraphStyle, 'style'> & Required<Pick<ParagraphStyle, 'number'>>,
): Paragraph[] {
  const first = children.find((child) => child.type === 'paragraph')
  const indent = listTextIndent(number.level, place.inBox)
  return children.flatMap((child): Paragraph[] => {
    if (child.type === 'list') return list(child, place, context, depth + 1)
    const text = inlines(child.children, context.style, context)
    const stays = place.keepNext ? { style, keepNext: true } : { style }
    if (child === first) return [paragraph({ ...stays, number }, text)]
    return text.length === 0 ? [] : [paragraph({ ...stays, indent }, text)]
  })
}
