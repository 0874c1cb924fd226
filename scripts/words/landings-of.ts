import { type Block, type DocumentTree, type Node, walk } from '@rsr/document'
import { changedBy } from './changed-by.ts'
import { type Kind, type Piece, kinds, piecesOf } from './pieces-of.ts'
import type { Edit, Review } from './read-reviews.ts'

/** Where an edit lands: in words of one kind, or in words of `several`. */
export const landings = [...kinds, 'several'] as const
export type Landing = (typeof landings)[number]

/** Where each edit of a review lands, in their order. */
export const landingsOf = (review: Review, tree: DocumentTree, inputs: ReadonlySet<string>): Landing[] =>
  review.edits.map((edit) => landingOf(edit, tree, inputs))

/**
 * Where an edit of a draft lands.
 *
 * @param inputs - the files of the assessment.
 * @throws if the section is not in the document, or does not have the words of the edit where they should be.
 */
function landingOf(edit: Edit, tree: DocumentTree, inputs: ReadonlySet<string>): Landing {
  const { section, find, nth } = edit
  const places = sectionOf(tree, section)
    .flatMap(linesOf)
    .map((line) => piecesOf(line, inputs))
    .flatMap((pieces) => placesOf(find, pieces).map((start) => ({ pieces, start })))
  const place = places[(nth ?? 1) - 1]
  if (!place || (nth === undefined && places.length > 1)) {
    throw new Error(
      `Found \`${find}\` ${places.length} times in \`${section}\`, expected it ${nth ?? 'once'}`,
    )
  }
  const [start, end] = changedBy(edit)
  const [kind, ...others] = kindsIn(place.pieces, place.start + start, place.start + end)
  return kind === undefined || others.length > 0 ? 'several' : kind
}

/** A table; or a heading with what follows it, up to the next heading that is not below it. */
function sectionOf(tree: DocumentTree, id: string): Block[] {
  const blocks = tree.children.flatMap((section): Block[] =>
    section.type === 'pageSection' ? section.children : [],
  )
  const start = blocks.findIndex((block) => 'id' in block && block.id === id)
  const heading = blocks[start]
  if (heading?.type === 'captionedTable') return [heading]
  if (heading?.type !== 'heading') throw new Error(`Cannot find the section \`${id}\``)
  const length = blocks
    .slice(start + 1)
    .findIndex((block) => block.type === 'heading' && block.depth <= heading.depth)
  return blocks.slice(start, length === -1 ? undefined : start + 1 + length)
}

const lines: ReadonlySet<Node['type']> = new Set([
  'heading',
  'paragraph',
  'numberedParagraph',
  'tableCell',
  'caption',
])

const linesOf = (block: Block): Node[] => walk(block).filter((node) => lines.has(node.type))

function placesOf(words: string, pieces: readonly Piece[]): number[] {
  const text = pieces.map((piece) => piece.text.replaceAll(/\s/g, ' ')).join('')
  const places: number[] = []
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) places.push(at)
  return places
}

/** Of what kinds the text between two places is. */
function kindsIn(pieces: readonly Piece[], start: number, end: number): Set<Kind> {
  const found = new Set<Kind>()
  let at = 0
  for (const { text, kind } of pieces) {
    if (at < end && at + text.length > start) found.add(kind)
    at += text.length
  }
  return found
}
