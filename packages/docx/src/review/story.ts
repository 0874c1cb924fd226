import type { ReviewPlace } from '@rsr/model'

/** A tracked change, as one element of the file records it (ISO/IEC 29500-1, 17.13.5). */
export interface Revision {
  readonly kind: 'insert' | 'delete' | 'move-from' | 'move-to' | 'format'
  readonly author: string | null
  readonly date: string | null
  /** What both ends of a move have in common. */
  readonly move: string | null
}

/** One stretch of the file that has the key of a value. */
export interface Range {
  readonly key: string
  /** Of a bookmark around a control with the tag: the tag. */
  by: 'tag' | 'bookmark' | 'words'
  /** Whether a bookmark has an end: one without is not believed. */
  isClosed: boolean
  /** The bookmark of the same key around a control: what stands in either is of the value. */
  readonly within: Range | undefined
}

/** Words that are alike in every respect that a review looks at, or the end of a paragraph. */
export interface Piece {
  /** A line break for the end of a paragraph, and nothing for a footnote. */
  text: string
  /** Whether it ends a paragraph. */
  readonly isMark: boolean
  /** The tracked changes around it, from outside to inside; and one of its look. */
  readonly revisions: readonly Revision[]
  /** The values that it is in, from outside to inside. */
  ranges: readonly Range[]
  readonly isBold: boolean
  readonly isItalic: boolean
  /** The address that it leads to. */
  readonly link: string | undefined
  /** The footnote or endnote that it cites. */
  readonly note: string | undefined
  /** The piece that this one was cut from, if it was cut. */
  readonly cutFrom?: Piece
}

export interface Paragraph {
  /** The id of its style, and whether it stands in a list. */
  style: string
  isList: boolean
  /** Whether it is an entry of a table of contents, which programs make anew. */
  isContents: boolean
  readonly table: Cell | undefined
  /** The id of the footnote or endnote it stands in. */
  readonly note: string | undefined
  readonly pieces: Piece[]
  /** Tracked changes of its look. */
  readonly formats: Revision[]
}

/** Where in a table a paragraph stands: the outermost one. */
export interface Cell {
  readonly table: string
  readonly row: Row
  readonly cell: number
}

export interface Row {
  readonly number: number
  /** Tracked changes of the row or of its cells as such, and whether the row is inserted or deleted by one. */
  readonly revisions: Revision[]
}

/** Where a comment is: the indices of a paragraph and of a piece in it, of which the last does not belong to it. */
export interface Anchor {
  readonly start: readonly [paragraph: number, piece: number]
  end: readonly [paragraph: number, piece: number]
}

/** One part of the file with text. */
export interface Story {
  readonly kind: ReviewPlace['story']
  readonly paragraphs: readonly Paragraph[]
  readonly anchors: ReadonlyMap<string, Anchor>
  /** How many elements of tracked changes there are in it: counted apart from everything else. */
  readonly revisionsSeen: number
  /** Tracked changes that no paragraph has. */
  readonly loose: readonly Revision[]
}

export const isInsertion = ({ kind }: Revision): boolean => kind === 'insert' || kind === 'move-to'
export const isDeletion = ({ kind }: Revision): boolean => kind === 'delete' || kind === 'move-from'

/** Whether a piece was there before the review, and whether it is there if all of it is accepted. */
export const wasThere = (piece: Piece): boolean => !piece.revisions.some(isInsertion)
export const isThere = (piece: Piece): boolean => !piece.revisions.some(isDeletion)
