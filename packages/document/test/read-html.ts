import type { Element, Nodes, Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'

/** Printed HTML read back as browsers read it. What a browser would have to mend is an error. */
export function readHtml(text: string, fragment = false): Root {
  const faults: string[] = []
  const root = fromHtml(text, {
    fragment,
    onerror: (fault) => void faults.push(String(fault)),
    // Browsers show these as they are.
    controlCharacterInInputStream: false,
    noncharacterInInputStream: false,
  })
  if (faults.length > 0) throw new Error(`Cannot read the page: ${faults.join('; ')}`)
  return root
}

function* all(node: Nodes): Generator<Nodes> {
  yield node
  if ('children' in node) for (const child of node.children) yield* all(child)
}

/** The elements of a tree, of one name if there is one. */
export const elements = (root: Nodes, name?: string): Element[] =>
  [...all(root)].filter(
    (node): node is Element => node.type === 'element' && (name === undefined || node.tagName === name),
  )

const isInline = /^(a|br|em|span|strong|sup)$/
/**
 * What only a page has: the way over the contents, the marks of footnotes and the ways back, the title of the notes, and
 * of a figure its title, which is in its caption too, and its drawing.
 */
const isExtra = ({ tagName, properties }: Element) =>
  /^(head|title|g)$/.test(tagName) ||
  properties.role === 'doc-noteref' ||
  properties.role === 'doc-backlink' ||
  (Array.isArray(properties.className) && properties.className.includes('rsr-skip')) ||
  (/^h\d$/.test(tagName) && String(properties.id).endsWith('notes'))

/** The words of each paragraph, heading, caption, item and cell, in order, without what only a page has. */
export function blocksOf(root: Nodes): string[] {
  const blocks = ['']
  const read = (node: Nodes): void => {
    if (node.type === 'text') blocks.push(`${blocks.pop() ?? ''}${node.value}`)
    if (!('children' in node) || (node.type === 'element' && isExtra(node))) return
    const isBlock = node.type !== 'element' || !isInline.test(node.tagName)
    if (isBlock) blocks.push('')
    if (node.type === 'element' && node.tagName === 'br') blocks.push(`${blocks.pop() ?? ''} `)
    node.children.forEach(read)
    if (isBlock) blocks.push('')
  }
  read(root)
  return blocks.map((block) => block.replaceAll(/\s+/g, ' ').trim()).filter((block) => block !== '')
}
