import { wordsOf } from '../reading/words-of.ts'
import { descendants, type XmlNode } from '../reading/xml-node.ts'
import { blocksOf } from './blocks-of.ts'
import type { Problem } from './problem.ts'
import type { Styles } from './styles-of.ts'

/** Empty paragraphs in place of space, and lists typed by hand. Cells may be empty. */
export function checkParagraphs(body: XmlNode, styles: Styles, part: string): Problem[] {
  const blocks = blocksOf(body)
  const isTyped = blocks.map((node) => node.name === 'w:p' && isItemByHand(node, styles))
  return blocks.flatMap((node, index): Problem[] => {
    if (node.name !== 'w:p') return []
    if (isEmpty(node) && !isNeeded(blocks, index))
      return [{ part, node, rule: 'empty-paragraph', message: 'A paragraph is empty' }]
    // One alone may be a sentence that begins so.
    const isFirst = isTyped[index] && isTyped[index + 1] && !isTyped[index - 1]
    return isFirst ? [{ part, node, rule: 'list-by-hand', message: 'A list is typed by hand' }] : []
  })
}

const contents = new Set([
  'w:drawing',
  'w:pict',
  'w:object',
  'w:fldChar',
  'w:fldSimple',
  'm:oMath',
  'w:footnoteReference',
])

function isEmpty(paragraph: XmlNode): boolean {
  return wordsOf(paragraph) === '' && ![...descendants(paragraph)].some((node) => contents.has(node.name))
}

/** Word needs a paragraph between two tables, and behind one at the end of a section. */
function isNeeded(blocks: readonly XmlNode[], index: number): boolean {
  if (blocks[index - 1]?.name !== 'w:tbl') return false
  const [node, next] = [blocks[index], blocks[index + 1]]
  const endsSection = node && [...descendants(node)].some((each) => each.name === 'w:sectPr')
  return endsSection || next === undefined || next.name === 'w:tbl' || next.name === 'w:sectPr'
}

function isItemByHand(paragraph: XmlNode, styles: Styles): boolean {
  if (styles.property(paragraph, 'w:numPr')) return false
  return (
    /^([•·▪◦*–-]|\(?\d{1,2}[.)]|\(?[a-z][.)])\s\S/.test(wordsOf(paragraph)) &&
    !/^toc\b/.test(styles.name(paragraph))
  )
}
