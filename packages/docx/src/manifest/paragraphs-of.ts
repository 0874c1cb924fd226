import type { DocumentMeta, DocumentTree, Inline, Node } from '@rsr/document'
import { cleanText } from '@rsr/document'

/** A paragraph as it was sent: by it a reader sees what was changed without being tracked. */
export interface ManifestParagraph {
  /** In turns, and first, the words outside of values and the key of a value: `["In law: ", "f3ra2hqninnbkl", "."]`. */
  readonly words: readonly string[]
  /** The number of a numbered paragraph. */
  readonly number?: number
  /** The depth of a heading. */
  readonly heading?: number
  /** The number of the footnote that it stands in. */
  readonly note?: number
  /** Whether these are the words for a figure, which only a file without the drawing has. */
  readonly figure?: true
}

/** The paragraphs of a numbered tree in the order of the Word file, those that are empty or made by Word left out. */
export function paragraphsOf(tree: DocumentTree): ManifestParagraph[] {
  const paragraphs: ManifestParagraph[] = []
  for (const node of tree.children) visit(node)
  return paragraphs

  function visit(node: Node, note?: number): void {
    switch (node.type) {
      case 'heading':
        return add(node.children, { heading: node.depth })
      case 'numberedParagraph':
        return add(node.children, node.number === undefined ? {} : { number: node.number })
      case 'paragraph':
        return add(node.children, note === undefined ? {} : { note })
      case 'coverLine':
      case 'tableCell':
        return add(node.children)
      case 'captionedTable':
        add([labelOf(node, tree.meta), ...node.children[0].children])
        return node.children.forEach((child) => child.type === 'caption' || visit(child))
      case 'figure':
        add(node.children[1].children, { figure: true })
        return add([labelOf(node, tree.meta), ...node.children[0].children])
      case 'footnoteDefinition':
        return node.children.forEach((child) => visit(child, Number(node.label)))
      default:
        if ('children' in node) for (const child of node.children) visit(child, note)
    }
  }

  function add(nodes: readonly Inline[], more: Omit<ManifestParagraph, 'words'> = {}): void {
    const words = wordsOf(nodes)
    if (words.length > 1 || words[0] !== '') paragraphs.push({ words, ...more })
  }
}

/** What stands before a caption: "Table 3. ". */
function labelOf(node: { type: 'captionedTable' | 'figure'; number?: number }, meta: DocumentMeta): Inline {
  const word = node.type === 'figure' ? meta.words.figure : meta.words.table
  return { type: 'text', value: `${word} ${node.number ?? ''}. ` }
}

function wordsOf(nodes: readonly Inline[]): string[] {
  const words = ['']
  const say = (text: string) => void (words[words.length - 1] += cleanText(text))
  const visit = (node: Inline): void => {
    if (node.type === 'text') return say(node.value)
    if (node.type === 'break') return say('\n')
    if (node.type === 'footnoteReference') return
    if (node.type === 'statusMark' && node.symbol !== '') say(`${node.symbol}\u00A0`)
    const isValue = node.type === 'field' || node.type === 'computed'
    if (isValue && node.key !== undefined) return void words.push(node.key, '')
    node.children.forEach(visit)
  }
  nodes.forEach(visit)
  return words
}
