import { type XmlNode, attribute, descendants, elements, ownText } from '@rsr/opc'

/**
 * The text of a part as a reader sees it, a line a paragraph: runs are joined, since Word splits words as it likes.
 * Deleted text is in it too; what is no paragraph, and
 * the instructions of fields, have lines of their own.
 */
export function linesOf(root: XmlNode): string[] {
  const lines: string[] = []
  collect(root, lines)
  return lines.map(oneLine).filter((line) => line !== '')
}

/** The values of all attributes, and of elements that no paragraph holds. */
export function attributesOf(root: XmlNode): string[] {
  return [...descendants(root)].flatMap((node) =>
    [...node.attributes].flatMap(([name, { value }]) => (name.startsWith('xmlns') ? [] : [value])),
  )
}

/** The words that a reader sees of an element, on one line. */
export function wordsOf(node: XmlNode): string {
  return oneLine(rawWords(node, true))
}

function collect(node: XmlNode, lines: string[]): void {
  if (node.name === 'w:p') {
    const instructions = [...descendants(node)].filter((each) => each.name === 'w:instrText')
    lines.push(rawWords(node, false), ...instructions.map(ownText))
    return
  }
  lines.push(ownText(node))
  for (const child of elements(node)) collect(child, lines)
}

function rawWords(node: XmlNode, onlyVisible: boolean): string {
  if (node.name === 'w:instrText' || (onlyVisible && node.name === 'w:delText')) return ''
  if (node.name === 'w:br' || node.name === 'w:cr') return ' '
  if (node.name === 'w:noBreakHyphen') return '\u2011'
  if (node.name === 'w:softHyphen') return '\u00AD'
  if (node.name === 'w:tab' && attribute(node, 'w:pos') === undefined) return ' '
  return node.children
    .map((child) => (typeof child === 'string' ? child : rawWords(child, onlyVisible)))
    .join('')
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim()
