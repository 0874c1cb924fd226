import { type DocumentTree, type Inline, plainText, walk } from '@rsr/document'

/** What every program that reads Word files has to find in one of ours, a line each. */
export interface Outline {
  /** "2 Key findings": the level and the words. */
  readonly headings: readonly string[]
  /** "4 x 3: Standard | In law | In practice": rows, columns, and the words of the header row. A frame has none. */
  readonly tables: readonly string[]
  readonly footnotes: readonly string[]
  /** The author of each comment. */
  readonly comments: readonly string[]
}

/** What our tree has of it. */
export function outlineOf(tree: DocumentTree): Outline {
  const nodes = walk(tree)
  const isDraft = tree.meta.release === 'draft'
  return {
    headings: nodes.flatMap((node) =>
      node.type === 'heading' ? [headingLine(node.depth, plainText(node.children))] : [],
    ),
    tables: nodes.flatMap((node) => {
      if (node.type === 'box') return [tableLine([['']])]
      if (node.type !== 'captionedTable') return []
      const [, ...rows] = node.children
      return [tableLine(rows.map((row) => row.children.map((cell) => plainText(cell.children))))]
    }),
    footnotes: nodes.flatMap((node) =>
      node.type === 'footnoteDefinition'
        ? [oneLine(node.children.map((child) => wordsOf(child.children)).join(' '))]
        : [],
    ),
    comments: nodes.flatMap((node) => (isDraft && node.type === 'query' ? [tree.meta.creator] : [])),
  }
}

/** With the symbols of statuses, which Word has as text. */
const wordsOf = (nodes: readonly Inline[]): string =>
  nodes
    .map((node) =>
      node.type === 'statusMark' && node.symbol !== ''
        ? `${node.symbol} ${plainText(node.children)}`
        : 'children' in node
          ? wordsOf(node.children)
          : node.type === 'text'
            ? node.value
            : ' ',
    )
    .join('')

export const headingLine = (level: number, words: string): string => `${level} ${oneLine(words)}`

/** The line for a table with these words in its cells; of a frame, which is one cell, without them. */
export function tableLine(rows: readonly (readonly string[])[]): string {
  const [header = []] = rows
  const size = `${rows.length} x ${Math.max(0, ...rows.map((row) => row.length))}`
  return size === '1 x 1' ? size : `${size}: ${header.map(oneLine).join(' | ')}`
}

export const oneLine = (words: string): string => words.replaceAll(/\s+/g, ' ').trim()
