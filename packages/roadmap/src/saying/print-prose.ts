import { type Inline, type List, type Paragraph, build, cleanText } from '@rsr/document'
import { readProse } from '@rsr/model'
import type { ListItem, List as MarkdownList, PhrasingContent, RootContent } from 'mdast'

/** A text of blocks, and what becomes of the words of each of its paragraphs. */
interface Prose {
  readonly text: string
  readonly paragraph: (children: Inline[]) => Paragraph
}

/** Plain text as a node. A line end in a source file is no line end of the document. */
export const plainText = (value: string): Inline => ({
  type: 'text',
  value: value.replaceAll(/\s*[\n\r]\s*/g, ' '),
})

/**
 * Inline Markdown of the closed profile, cleaned first: Markdown puts a sign in the place of NUL. Paragraphs, which it
 * should not have, follow one another on one line.
 */
export function proseInline(text: string): Inline[] {
  return readProse(cleanText(text), 'inline').flatMap((block, index) => [
    ...(index === 0 ? [] : [plainText(' ')]),
    ...wordsOf(block),
  ])
}

/**
 * The paragraphs and lists of Markdown blocks of the closed profile.
 *
 * @param paragraph - makes a paragraph of its words; called in the order of the text.
 */
export function proseBlocks(text: string, paragraph: Prose['paragraph']): (Paragraph | List)[] {
  const clean = cleanText(text)
  return contentOf(readProse(clean, 'blocks'), { text: clean, paragraph })
}

function contentOf(nodes: readonly RootContent[], prose: Prose): (Paragraph | List)[] {
  return nodes.flatMap((node) => {
    if (node.type === 'paragraph') return [prose.paragraph(wordsOf(node))]
    if (node.type !== 'list') return []
    // A paragraph that begins with a year and a full stop is no list, though Markdown takes it for one.
    if (node.ordered && node.start !== 1) return node.children.flatMap((item) => asTyped(item, prose))
    return [listOf(node, prose)]
  })
}

function listOf(node: MarkdownList, prose: Prose): List {
  const items = node.children.map((item) => ({
    type: 'listItem' as const,
    spread: false,
    children: contentOf(item.children, prose),
  }))
  return { type: 'list', ordered: node.ordered === true, spread: false, children: items }
}

/** What Markdown takes for an item of a list, with its number as it is typed. */
function asTyped(item: ListItem, prose: Prose): (Paragraph | List)[] {
  const [first, ...rest] = item.children
  const end = (first ?? item).position?.[first ? 'start' : 'end'].offset
  const number = prose.text.slice(item.position?.start.offset, end)
  if (first?.type !== 'paragraph') {
    return [prose.paragraph([plainText(number.trimEnd())]), ...contentOf(item.children, prose)]
  }
  return [prose.paragraph([plainText(number), ...wordsOf(first)]), ...contentOf(rest, prose)]
}

/** The words of a paragraph of the closed profile, as nodes of the document. */
function wordsOf(node: RootContent): Inline[] {
  return node.type === 'paragraph' ? node.children.flatMap(inlineNode) : []
}

function inlineNode(node: PhrasingContent): Inline[] {
  switch (node.type) {
    case 'text':
      return [plainText(node.value)]
    case 'break':
      return [plainText(' ')]
    case 'strong':
      return [build.strong(...node.children.flatMap(inlineNode))]
    case 'emphasis':
      return [build.emphasis(...node.children.flatMap(inlineNode))]
    case 'link':
      return build.link(node.url, ...node.children.flatMap(inlineNode))
    case 'footnoteReference':
      // An id as written: mdast changes letters of identifiers, not of labels.
      return [{ type: 'footnoteReference', identifier: node.label ?? node.identifier }]
    default:
      return []
  }
}
