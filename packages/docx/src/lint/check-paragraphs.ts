import { wordsOf } from '../reading/words-of.ts'
import { type XmlNode, descendants } from '@rsr/opc'
import { blocksOf } from './blocks-of.ts'
import type { Problem } from './problem.ts'
import { headingLevel } from './places-of.ts'
import { type Styles, valueOf } from './styles-of.ts'

/** Empty paragraphs in place of space, and lists typed by hand. Cells may be empty. */
export function checkParagraphs(body: XmlNode, styles: Styles, part: string): Problem[] {
  const blocks = blocksOf(body)
  const isTyped = blocks.map((node) => node.name === 'w:p' && isItemByHand(node, styles))
  return blocks.flatMap((node, index): Problem[] => {
    if (node.name !== 'w:p') return []
    if (isEmpty(node, styles) && !isNeeded(blocks, index))
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
  'w:sdt',
  'w:footnoteReference',
])

/** A number or a bullet without words is an item that nobody has filled in, as is a content control; not a blank line. */
function isEmpty(paragraph: XmlNode, styles: Styles): boolean {
  if (wordsOf(paragraph) !== '' || hasMark(paragraph, styles)) return false
  return ![...descendants(paragraph)].some((node) => contents.has(node.name))
}

/** Whether Word puts a number or a bullet before it; a heading without words is empty all the same. */
function hasMark(paragraph: XmlNode, styles: Styles): boolean {
  const instance = valueOf(styles.property(paragraph, 'w:numPr'), 'w:numId')
  return instance !== undefined && instance !== '0' && headingLevel(paragraph, styles) === undefined
}

/** Word needs a paragraph between two tables, and one that ends a section: it may hold nothing but what the section is. */
function isNeeded(blocks: readonly XmlNode[], index: number): boolean {
  const [before, node, next] = [blocks[index - 1], blocks[index], blocks[index + 1]]
  if (node && [...descendants(node)].some((each) => each.name === 'w:sectPr')) return true
  if (before?.name !== 'w:tbl') return false
  return next === undefined || next.name === 'w:tbl' || next.name === 'w:sectPr'
}

function isItemByHand(paragraph: XmlNode, styles: Styles): boolean {
  if (styles.property(paragraph, 'w:numPr')) return false
  return (
    /^([•·▪◦*–-]|\(?\d{1,2}[.)]|\(?[a-z][.)])\s\S/.test(wordsOf(paragraph)) &&
    !/^toc\b/.test(styles.name(paragraph))
  )
}
