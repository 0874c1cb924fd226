/**
 * The document tree: mdast with a small closed set of nodes of our own. It is built once and printed several
 * times. Every text of it knows where it comes from: an input value is a `field`, a computed one is `computed`,
 * and any other text carries the place of its phrase or layout in `data.origin`.
 */
import type { Data, Literal, Parent } from 'unist'

/** Where a value or a phrase was written: a file, and a JSON Pointer (RFC 6901) or a line in it. */
export interface Origin {
  /** A path relative to the workspace; or, for what the toolkit ships, one that begins with `@rsr/`. */
  readonly file: string
  readonly pointer: string
}

// Inline nodes of mdast, as far as they are used.

/** Words of a phrase or a layout. Those of a value stand in a `field` or a `computed`. */
export interface Text extends Literal {
  type: 'text'
  value: string
  /** Its language is a BCP 47 tag, where it is not that of the document or of the field around. */
  data?: Data & { origin?: Origin; language?: string }
}
/** Words that matter. */
export interface Strong extends Parent {
  type: 'strong'
  children: Inline[]
}
/** Words that are stressed, or a title. */
export interface Emphasis extends Parent {
  type: 'emphasis'
  children: Inline[]
}
/** A link to an address of the web. */
export interface Link extends Parent {
  type: 'link'
  url: string
  children: Inline[]
}
/** A new line within a paragraph. */
export interface Break {
  type: 'break'
}
/** The mark of a footnote. */
export interface FootnoteReference {
  type: 'footnoteReference'
  /** That of one `footnoteDefinition` of the tree; each reference has a definition of its own. */
  identifier: string
  /** What was cited, as it is written between the brackets of the source. */
  cites?: string
  /** Filled in by `number`. */
  label?: string
}

// Inline nodes of ours.

/**
 * An input value, or one paragraph of it, as it was written; or what is said where nobody has written the value yet. A
 * reviewer who changes that proposes to write it.
 */
export interface Field extends Parent {
  type: 'field'
  /** Where the value is written, or would be. */
  origin: Origin
  /** What a person calls the value, in a few words. */
  name: string
  /** What the string is: plain text, inline Markdown, or Markdown blocks. */
  holds: 'plain' | 'inline' | 'blocks'
  /** Which paragraph of the value this is, from 1; always 1 of a value that is written and does not hold blocks. */
  part: number
  /** Where the value is not written: then the words are made of others, and the values among them are nodes below. */
  written?: false
  /** The language of the value, as a BCP 47 tag, where it is known and not that of the document. */
  language?: string
  children: Inline[]
  /** Filled in by `number`: an id that no other field of the tree has, stable between documents. A field in another has none. */
  key?: string
  /** Filled in by `number`: whether this is the first place in which the value is printed. */
  home?: boolean
}

/** A value that the analysis gave. */
export interface Computed extends Parent {
  type: 'computed'
  /** JSON Pointer into the analysis, to the value and its reasons. */
  trace: string
  children: Inline[]
  /** Filled in by `number`: an id that no other value of the tree has, stable between documents. One in a field has none. */
  key?: string
}

/** A word for a status, with its symbol; the tone says how it is shaded, darkest for `full`. */
export interface StatusMark extends Parent {
  type: 'statusMark'
  tone: 'full' | 'most' | 'half' | 'none' | 'open' | 'plain'
  symbol: string
  /** The words, without the symbol. */
  children: Inline[]
}

/** Leads to a heading, a numbered paragraph, a table or a figure by its id. */
export interface CrossReference extends Parent {
  type: 'crossReference'
  /** Empty where the target is not in the tree: then only the words are printed. `number` empties it in a part of a tree. */
  target: string
  /** What is printed: the number of the target, with its kind ("paragraph 47"), or the children as given. */
  shows: 'number' | 'children'
  children: Inline[]
}

/** Words on which the reviewer of a draft is asked something. Where nobody can answer, only the words are printed. */
export interface Query extends Parent {
  type: 'query'
  children: Inline[]
  /** What is asked, a paragraph each. */
  asks: Inline[][]
}

/**
 * A place in a form in which a reader writes, or chooses. On paper there are boxes to tick or a line to write on; in Word a
 * control, and then everything else of the file is protected.
 */
export interface Blank extends Parent {
  type: 'blank'
  /** What is asked: blanks of one question have the same. */
  about: string
  /** What of it is written here, as `source`: no other blank of the question has the same. */
  part: string
  /** What a person calls it. */
  name: string
  /** What may be chosen; nothing where anything may be written. */
  choices: string[]
  /** What stands above the choices, to take a choice back. */
  unchosen: string
  /** How it is shown as long as it is empty: a box before each choice. Without any there are lines to write on: */
  children: Inline[]
  /** So many on paper. */
  lines: number
}

/** What stands within a line. */
export type Inline =
  | Text
  | Strong
  | Emphasis
  | Link
  | Break
  | FootnoteReference
  | Field
  | Computed
  | StatusMark
  | CrossReference
  | Query
  | Blank

// Blocks.

/** A heading of depth 1 (a chapter) to 4. */
export interface Heading extends Parent {
  type: 'heading'
  depth: 1 | 2 | 3 | 4
  id: string
  /** `decimal`: 1, 1.1, 1.1.1; `annex`: A, B; `none`: without a number. */
  numbering: 'decimal' | 'annex' | 'none'
  children: Inline[]
  /** Filled in by `number`: "3.2", "Annex B" without its word: "B"; empty without numbering. */
  number?: string
}
/** A paragraph that has no number: inside lists, boxes, footnotes and on the cover. */
export interface Paragraph extends Parent {
  type: 'paragraph'
  children: Inline[]
}
/** A paragraph of the running text; they are numbered through the document. */
export interface NumberedParagraph extends Parent {
  type: 'numberedParagraph'
  id?: string
  children: Inline[]
  /** Filled in by `number`. */
  number?: number
}
/** A list, of bullets or of numbers. */
export interface List extends Parent {
  type: 'list'
  ordered: boolean
  spread: boolean
  /** Set smaller in Word: what is looked up one by one, and not read through. */
  compact?: boolean
  children: ListItem[]
}
/** An item of a list. */
export interface ListItem extends Parent {
  type: 'listItem'
  spread: boolean
  children: (Paragraph | List)[]
}
/** A cell of a table. */
export interface TableCell extends Parent {
  type: 'tableCell'
  children: Inline[]
}
/** A row of a table. */
export interface TableRow extends Parent {
  type: 'tableRow'
  children: TableCell[]
}
/** What a table or a figure is called. */
export interface Caption extends Parent {
  type: 'caption'
  children: Inline[]
}
/** A table with a caption above it; its first row is the header row. */
export interface CaptionedTable extends Parent {
  type: 'captionedTable'
  id: string
  /** The share of the width that each column takes; they add up to 1. */
  widths: number[]
  children: [Caption, ...TableRow[]]
  /** Filled in by `number`. */
  number?: number
}
/** A picture drawn from data, with a caption below it. A table or a text beside it has the same facts. */
export interface Figure extends Parent {
  type: 'figure'
  id: string
  children: [Caption, Alternative, Drawing]
  /** Filled in by `number`. */
  number?: number
}
/** What a figure shows, with its numbers, for people who do not see it. */
export interface Alternative extends Parent {
  type: 'alternative'
  children: Inline[]
}
/** A framed passage: what a reader in a hurry reads. */
export interface Box extends Parent {
  type: 'box'
  children: (Paragraph | List)[]
}
/** A line of the cover. */
export interface CoverLine extends Parent {
  type: 'coverLine'
  role: 'mark' | 'title' | 'subtitle' | 'line' | 'notice'
  children: Inline[]
}
/** A list of what the document has, with ways to it: printers make its entries. */
export interface Contents {
  type: 'contents'
  /** The headings; or the captions of all tables or figures, where there are more than a few (`listed`). */
  of: 'headings' | 'tables' | 'figures'
  /** How deep the headings go; 2 where it is left out. */
  depth?: 1 | 2
  title: Inline[]
}
/** A footnote: what one reference leads to. */
export interface FootnoteDefinition extends Parent {
  type: 'footnoteDefinition'
  identifier: string
  children: Paragraph[]
  /** Filled in by `number`. */
  label?: string
}

/** What stands on lines of its own. */
export type Block =
  Heading | Paragraph | NumberedParagraph | List | CaptionedTable | Figure | Box | CoverLine | Contents

// What a figure is drawn with. Lengths are in pixels, 96 to the inch, from the upper left corner.

/** What a figure shows, as shapes on an area. */
export interface Drawing extends Parent {
  type: 'drawing'
  width: number
  height: number
  children: Shape[]
}
/** How a shape looks: the tones of status marks (`open` is hatched, `plain` has a dashed outline), or dotted. */
export type Look = StatusMark['tone'] | 'dotted'
/** A box, as a bar of a figure. */
export interface Rectangle {
  type: 'rectangle'
  x: number
  y: number
  width: number
  height: number
  look: Look
}
/** A line through points; its end may be an arrow. */
export interface Line {
  type: 'line'
  points: readonly (readonly [x: number, y: number])[]
  look: 'thin' | 'dashed' | 'arrow'
}
/** A sign that tells a look without its shade: the circles of status marks, or a diamond; `x` and `y` are its middle. */
export interface Sign {
  type: 'sign'
  x: number
  y: number
  size: number
  sign: 'full' | 'most' | 'half' | 'none' | 'open' | 'diamond'
  /** The look of what it stands on. */
  on: Look
}
/** Words in a drawing: without notes, and on as many lines as their width asks for. */
export interface Label extends Parent {
  type: 'label'
  x: number
  /** Of the line on which the letters of the first line stand. */
  y: number
  size: number
  anchor: 'start' | 'middle' | 'end'
  /** The width after which a new line begins; without it there is one line. */
  width?: number
  /** The look of what it stands on. */
  on: Look
  children: Inline[]
}
/** What a figure is drawn with. */
export type Shape = Rectangle | Line | Sign | Label

/** A run of pages of one kind; a cover, or a turned sheet for wide tables, is one. */
export interface PageSection extends Parent {
  type: 'pageSection'
  kind: 'cover' | 'portrait' | 'landscape'
  children: Block[]
}

/** For whom a document is made: the office itself, the State assessed, or anyone. */
export type ReleaseKind = 'internal' | 'draft' | 'public'

/** A size of paper: A4 is 210 × 297 mm, Letter 8.5 × 11 inches. */
export type Paper = 'A4' | 'Letter'

/** What is known of the document as a whole. Words that printers add are here, in the document's language. */
export interface DocumentMeta {
  readonly title: string
  readonly subject: string
  /** The office that keeps the assessment: the only author that files name. */
  readonly creator: string
  /** BCP 47 tag; with the script, `az-Arab`, where it is not the usual one of the language. */
  readonly language: string
  /** The size of the sheets, A4 when left out. */
  readonly paper?: Paper
  /** The day of the edition, `2026-11-25`: the only date that is written into files. */
  readonly date: string
  /** In a public one, a Word file is final: it holds nothing for a reviewer, and nothing that tells where words come from. */
  readonly release: ReleaseKind
  /** The mark of the release, printed in every header; empty in a public release. */
  readonly mark: string
  /** The one agency for which it is made, by its name. */
  readonly recipient?: string
  /**
   * Of a document with blanks: what it says of itself when it comes back, by names such as `country`. Its Word file is
   * filled in, and not reviewed: it holds this where nobody sees it, and nothing for a reviewer.
   */
  readonly form?: Readonly<Record<string, string>>
  readonly words: {
    readonly page: string
    readonly of: string
    readonly table: string
    readonly figure: string
    readonly annex: string
    readonly paragraph: string
    readonly section: string
    /** The title of the footnotes, the way back from one to its place, and the way over the contents: in HTML. */
    readonly notes: string
    readonly back: string
    readonly skip: string
  }
}

/** A document, from its cover to its footnotes. Printers take it once `number` has numbered it, as `layOut` of `@rsr/roadmap` gives it. */
export interface DocumentTree extends Parent {
  type: 'document'
  meta: DocumentMeta
  children: (PageSection | FootnoteDefinition)[]
}

/** Any node of a document. */
export type Node =
  | DocumentTree
  | PageSection
  | FootnoteDefinition
  | Block
  | ListItem
  | TableRow
  | TableCell
  | Caption
  | Alternative
  | Drawing
  | Shape
  | Inline
