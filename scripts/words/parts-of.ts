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
  '/standard/short_of/yes': 'Statements',
  '/standard/short_of/partly': 'Statements',
  '/standard/short_of/no': 'Statements',
  '/standard/short_of/no_duty': 'Statements',
  '/standard/short_of/open': 'Statements',
  '/standard/short_of/not-applicable': 'Statements',
  '/gap/own': 'Gap',
  '/gap/recommendation': 'Recommendation',
  '/gap/establish': 'Facts to establish',
  '/gap/assistance': 'Assistance',
}

/**
 * The passages of all standards, by kind: a paragraph that begins with a phrase, and what follows up to the next; in
 * short sections an item of a list that begins with one. What stands beside a statement that has a note or a reason is
 * a passage of its own.
 */
export function passagesOf(tree: DocumentTree): Parts {
  const found = new Map<string, Node[]>()
  let passage: string | undefined
  for (const block of tree.children.flatMap((section): Block[] =>
    section.type === 'pageSection' ? section.children : [],
  )) {
    if (block.type === 'list' && passage === 'Statements') {
      for (const line of block.children.flatMap(lineOf)) putStatement(found, line)
      continue
    }
    if (block.type === 'list' && passage === undefined) {
      for (const [lead, space, ...rest] of block.children.flatMap(lineOf)) {
        const own = lead && passages[texts(lead)[0]?.data?.origin?.pointer ?? '']
        if (own === 'Statements') putStatement(found, rest)
        else if (own !== undefined && lead && space) put(found, own, lead, space, ...rest)
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

/** A statement with what stands beside it. */
function putStatement(found: Map<string, Node[]>, [statement, ...remarks]: readonly Inline[]): void {
  if (statement) put(found, 'Statements', statement)
  put(found, remarks.some(isNote) ? 'Notes' : 'Statements', ...remarks)
}

const lineOf = (item: { readonly children: readonly Node[] }): Inline[][] =>
  item.children.flatMap((child) => (child.type === 'paragraph' ? [child.children] : []))

const isNote = (node: Inline) =>
  node.type === 'field' && /^\/answers\/.*\/(note|reason)$/.test(node.origin.pointer)

const texts = (node: Node) => [...walk(node)].filter((inner) => inner.type === 'text')

function put(parts: Map<string, Node[]>, name: string, ...nodes: readonly Node[]): void {
  parts.set(name, [...(parts.get(name) ?? []), ...nodes])
}
