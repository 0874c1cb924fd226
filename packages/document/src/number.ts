import { cleanText } from './clean-text.ts'
import { computedKey, fieldKey } from './field-key.ts'
import { createHeadingCheck } from './heading-check.ts'
import { shapeProblem } from './shape-problem.ts'
import type {
  CaptionedTable,
  Computed,
  CrossReference,
  DocumentTree,
  Field,
  Figure,
  FootnoteReference,
  Heading,
  Inline,
  Node,
} from './tree.ts'

/** What a cross-reference can lead to: the kind of its target and the target's number. */
interface Target {
  readonly word: 'section' | 'annex' | 'paragraph' | 'table' | 'figure'
  readonly number: string
}

/**
 * Gives every heading, paragraph, table, figure and footnote of the tree its number, every value its key, every field its home, every
 * cross-reference its text, and takes out of every text and address what no format can hold. What comes back is a new
 * tree; the one given is not changed.
 *
 * Numbers are the same in every format because they are given here: headings 1, 1.1 and annexes A, B;
 * paragraphs, tables, figures and footnotes each from 1 through the document. No field has its home in a figure if it
 * is printed elsewhere: nobody can write in a picture.
 *
 * @param elsewhere - what a cross-reference to the number of something that is not in the tree shows, where a tree is a
 *   part of another document. Without it such a reference is a mistake. The headings of a part have no numbers, which
 *   are for the other document to give.
 * @throws if two targets have the same id, a cross-reference or a footnote leads nowhere, a footnote is cited twice,
 *   a heading stands where Word would count otherwise (`createHeadingCheck`), or a table is none (`shapeProblem`): these are mistakes in the code that
 *   built the tree, not in anybody's document.
 */
export function number(tree: DocumentTree, elsewhere?: Inline[]): DocumentTree {
  const result = copyOf(tree)
  const state = new Numbers(elsewhere !== undefined)
  for (const node of walk(result)) state.visit(node)
  state.nameDrawnFields()
  state.resolve(result, elsewhere)
  return result
}

/** Every node of a tree in document order, the tree itself first. */
export function walk(tree: Node): Node[] {
  const nodes: Node[] = []
  const visit = (node: Node): void => {
    nodes.push(node)
    if (node.type === 'contents') node.title.forEach(visit)
    if ('children' in node) node.children.forEach(visit)
  }
  visit(tree)
  return nodes
}

/** A tree with nodes of its own; what they only point to, as the place where a value was written, is the same. */
function copyOf<Each extends Node>(node: Each): Each {
  const copy = { ...node }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- each copy is of the type of its child
  if ('children' in copy) copy.children = copy.children.map(copyOf<Node>) as typeof copy.children
  if (copy.type === 'contents') copy.title = copy.title.map(copyOf<Inline>)
  return copy
}

function expectShape(node: CaptionedTable | Figure): void {
  const problem = shapeProblem(node)
  if (problem !== undefined) throw new Error(`Unexpected ${node.type} \`${node.id}\`: ${problem}`)
}

class Numbers {
  private readonly isPart: boolean
  private readonly checkHeading = createHeadingCheck()
  private readonly headings = [0, 0, 0, 0]
  private annexes = 0
  private inAnnex = false
  private paragraphs = 0
  private tables = 0
  private figures = 0
  private readonly drawn = new Set<Field>()
  private readonly inFields = new Set<Node>()
  private readonly footnotes = new Map<string, string>()
  private readonly targets = new Map<string, Target>()
  private readonly references: CrossReference[] = []
  private readonly occurrences = new Map<string, number>()

  constructor(isPart: boolean) {
    this.isPart = isPart
  }

  visit(node: Node): void {
    switch (node.type) {
      case 'heading':
        node.number = this.headingNumber(node)
        return this.target(node.id, this.inAnnex ? 'annex' : 'section', node.number)
      case 'numberedParagraph':
        node.number = ++this.paragraphs
        if (node.id !== undefined) this.target(node.id, 'paragraph', String(node.number))
        return
      case 'captionedTable':
        expectShape(node)
        node.number = ++this.tables
        return this.target(node.id, 'table', String(node.number))
      case 'figure':
        expectShape(node)
        node.number = ++this.figures
        for (const child of walk(node)) if (child.type === 'field') this.drawn.add(child)
        return this.target(node.id, 'figure', String(node.number))
      case 'footnoteReference':
        return this.footnote(node)
      case 'text':
        node.value = cleanText(node.value)
        return
      case 'link':
        node.url = cleanText(node.url)
        return
      case 'field':
        if (this.drawn.has(node) || this.inFields.has(node)) return
        // A reviewer changes what is not written as a whole: what it is made of has its home elsewhere.
        if (node.written === false) for (const child of walk(node)) this.inFields.add(child)
        return this.nameField(node)
      case 'computed':
        if (!this.inFields.has(node)) this.nameValue(node, computedKey(node))
        return
      case 'crossReference':
        this.references.push(node)
        return
      default:
    }
  }

  private headingNumber(heading: Heading): string {
    if (this.isPart) return ''
    const problem = this.checkHeading(heading)
    if (problem !== undefined) throw new Error(`Unexpected heading \`${heading.id}\`: ${problem}`)
    if (heading.depth === 1) this.inAnnex = heading.numbering === 'annex'
    if (heading.numbering === 'none') return ''
    const level = heading.depth - 1
    if (heading.numbering === 'annex' && level === 0) this.annexes++
    else this.headings[level] = (this.headings[level] ?? 0) + 1
    this.headings.fill(0, level + 1)
    const first = this.inAnnex ? String.fromCharCode(64 + this.annexes) : String(this.headings[0])
    return [first, ...this.headings.slice(1, level + 1)].join('.')
  }

  private footnote(node: FootnoteReference): void {
    if (this.footnotes.has(node.identifier)) {
      throw new Error(`Unexpected second reference to the footnote \`${node.identifier}\``)
    }
    node.label = String(this.footnotes.size + 1)
    this.footnotes.set(node.identifier, node.label)
  }

  private target(id: string, word: Target['word'], value: string): void {
    if (this.targets.has(id)) throw new Error(`Unexpected second target \`${id}\` in one document`)
    this.targets.set(id, { word, number: value })
  }

  nameDrawnFields(): void {
    for (const field of this.drawn) this.nameField(field)
  }

  private nameField(field: Field): void {
    field.home = this.nameValue(field, fieldKey(field)) === 1
  }

  /** Gives a value its key; gives back how often it has been printed by now. */
  private nameValue(value: Field | Computed, key: string): number {
    const occurrence = (this.occurrences.get(key) ?? 0) + 1
    this.occurrences.set(key, occurrence)
    value.key = occurrence === 1 ? key : `${key}_${occurrence}`
    return occurrence
  }

  resolve(tree: DocumentTree, elsewhere: Inline[] | undefined): void {
    for (const reference of this.references) {
      if (reference.target === '' && reference.shows === 'children') continue
      const target = this.targets.get(reference.target)
      if (!target && !elsewhere) {
        throw new Error(`Cannot find \`${reference.target}\`, to which a cross-reference leads`)
      }
      if (reference.shows === 'number') {
        reference.children = target ? [this.shown(reference, target, tree)] : (elsewhere ?? [])
      }
      if (!target) reference.target = ''
    }
    this.resolveFootnotes(tree)
  }

  /** What a cross-reference shows: "paragraph 47". */
  private shown(reference: CrossReference, target: Target, tree: DocumentTree): Inline {
    if (target.number === '' && !this.isPart) {
      throw new Error(`Cannot show the number of \`${reference.target}\`, which has none`)
    }
    return { type: 'text', value: `${tree.meta.words[target.word]} ${target.number}` }
  }

  private resolveFootnotes(tree: DocumentTree): void {
    const definitions = tree.children.filter((node) => node.type === 'footnoteDefinition')
    const missing = new Map(this.footnotes)
    for (const definition of definitions) {
      const { identifier } = definition
      const label = missing.get(identifier)
      if (label === undefined) {
        const fault = this.footnotes.has(identifier) ? 'with a second text' : 'that nothing cites'
        throw new Error(`Unexpected footnote \`${identifier}\` ${fault}`)
      }
      definition.label = label
      missing.delete(identifier)
    }
    for (const identifier of missing.keys()) {
      throw new Error(`Cannot find the text of the footnote \`${identifier}\``)
    }
    definitions.sort((a, b) => Number(a.label) - Number(b.label))
    tree.children = [...tree.children.filter((node) => node.type !== 'footnoteDefinition'), ...definitions]
  }
}
