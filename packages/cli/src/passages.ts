import { type DocumentTree, type Inline, type Node, walk } from '@rsr/document'

/** A stretch of the document that stands on its own. */
export interface Passage {
  readonly title: string
  readonly children: readonly Inline[]
}

/** The passages with a paragraph number, or with some words. */
export function findPassages(tree: DocumentTree, sought: string): Passage[] {
  const passages = passagesOf(tree)
  if (/^\d+$/.test(sought)) return passages.filter((passage) => passage.title === `Paragraph ${sought}`)
  return passages.filter((passage) => plain(passage.children).toLowerCase().includes(sought.toLowerCase()))
}

function passagesOf(tree: DocumentTree): Passage[] {
  let last = 'Cover'
  return [...walk(tree)].flatMap((node): Passage[] => {
    switch (node.type) {
      case 'heading':
        last = `Heading ${node.number ?? ''}`.trim()
        return [{ title: last, children: node.children }]
      case 'numberedParagraph':
        last = `Paragraph ${node.number}`
        return [{ title: last, children: node.children }]
      case 'captionedTable':
        last = `Table ${node.number}`
        return []
      case 'figure':
        last = `Figure ${node.number}`
        return []
      case 'alternative': // what a drawing has in labels, it says too
        return [{ title: `${last}, in words`, children: node.children }]
      case 'footnoteDefinition':
        last = `Footnote ${node.label}`
        return []
      case 'coverLine':
        return [{ title: last, children: node.children }]
      case 'caption':
        return [{ title: `${last}, caption`, children: node.children }]
      case 'tableCell':
        return [{ title: `${last}, cell`, children: node.children }]
      case 'paragraph':
        return [
          {
            title: last.startsWith('Footnote') ? last : `Below ${last.toLowerCase()}`,
            children: node.children,
          },
        ]
      default:
        return []
    }
  })
}

/** The words of nodes, without their marks. */
export const plain = (children: readonly Node[]): string =>
  children
    .flatMap((child) => [...walk(child)])
    .map((node) => (node.type === 'text' ? node.value : ''))
    .join('')
