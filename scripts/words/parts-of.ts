import { type Block, type DocumentTree, type Inline, type Node, walk } from '@rsr/document'

/** Parts of a document by their names, and what each is made of. */
export type Parts = ReadonlyMap<string, readonly Node[]>

/** The chapters of a document (headings of depth 1), the cover before them and the footnotes after them. */
export function chaptersOf(tree: DocumentTree): Parts {
  const chapters = new Map<string, Node[]>()
  let name = 'Cover'
  for (const section of tree.children) {
    if (section.type === 'footnoteDefinition') {
      put(chapters, 'Footnotes', section)
      continue
    }
    for (const block of section.children) {
      if (block.type === 'heading' && block.depth === 1) {
        name = texts(block)
          .map(({ value }) => value)
          .join('')
      }
      put(chapters, name, block)
    }
  }
  return chapters
}

/** The passages of the sections of standards, by the place of the phrase with which each begins. */
const passages: Readonly<Record<string, string>> = {
  '/axis/law': 'In law',
  '/axis/practice': 'In practice',
  '/standard/good_practice': 'Good practice',
  '/standard/statements_of/yes': 'Statements',
  '/standard/statements_of/partly': 'Statements',
  '/standard/statements_of/no': 'Statements',
  '/standard/statements_of/no_party': 'Statements',
  '/standard/statements_of/open': 'Statements',
  '/standard/statements_of/not-applicable': 'Statements',
  '/gap/own': 'Gap',
  '/gap/recommendation': 'Recommendation',
  '/gap/establish': 'Facts to establish',
  '/gap/assistance': 'Assistance',
}

/**
 * The passages of all standards, by kind: a paragraph that begins with a phrase, and what follows up to the next. What
 * stands beside a statement that has a note or a reason is a passage of its own.
 */
export function passagesOf(tree: DocumentTree): Parts {
  const found = new Map<string, Node[]>()
  let passage: string | undefined
  for (const block of tree.children.flatMap((section): Block[] =>
    section.type === 'pageSection' ? section.children : [],
  )) {
    if (block.type === 'list' && passage === 'Statements') {
      for (const [statement, ...remarks] of block.children.flatMap(lineOf)) {
        if (statement) put(found, passage, statement)
        if (remarks.some(isNote)) put(found, 'Notes', ...remarks)
        else put(found, passage, ...remarks)
      }
      continue
    }
    const lead = texts(block)[0]?.data?.origin?.pointer
    if (block.type !== 'numberedParagraph' && block.type !== 'list') passage = undefined
    else if (lead !== undefined && block.type === 'numberedParagraph') passage = passages[lead]
    if (passage !== undefined) put(found, passage, block)
  }
  return found
}

const lineOf = (item: { readonly children: readonly Node[] }): Inline[][] =>
  item.children.flatMap((child) => (child.type === 'paragraph' ? [child.children] : []))

const isNote = (node: Inline) =>
  node.type === 'field' && /^\/answers\/.*\/(note|reason)$/.test(node.origin.pointer)

const texts = (node: Node) => [...walk(node)].filter((inner) => inner.type === 'text')

function put(parts: Map<string, Node[]>, name: string, ...nodes: readonly Node[]): void {
  parts.set(name, [...(parts.get(name) ?? []), ...nodes])
}
