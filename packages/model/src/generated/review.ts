// Generated from schemas/review.schema.json by `pnpm generate`.

/**
 * What came back in a reviewed Word draft: every change and every comment, where it belongs, and how sure that is. Nothing in it has been decided or applied.
 */
export interface ReviewDocument {
  /**
   * The kind of this document and the version of its schema.
   */
  schema: 'review/1'
  document: Document
  program: Program
  /**
   * In the order of the document; those without a place last.
   */
  changes: Change[]
  /**
   * Comments with their replies, in the order of the document; those without a place last.
   */
  threads: Thread[]
  /**
   * The values that a change is about, as they were sent, with all their paragraphs: a merge starts from them.
   */
  sent: SentPart[]
  counts: Counts
}
/**
 * The document that was sent. It is read from the manifest; without one, from the properties of the file.
 */
export interface Document {
  /**
   * Of the document.
   */
  title: string
  /**
   * BCP 47 tag; empty where it is not known.
   */
  language: string
  /**
   * The day of the edition that was sent; empty where it is not known.
   */
  date: string
  /**
   * For whom it was made; null where it is not known.
   */
  release: ('internal' | 'draft' | 'public') | null
  /**
   * Those that it was made from, but for the toolkit's own: paths within the workspace, by the alphabet. They say which country it is of.
   */
  files: string[]
  /**
   * The comments and changes of earlier reviews that it was sent with an answer to: the name of the review, and the id there.
   */
  answered: string[]
  /**
   * Where the words that were sent are known from: `given`, the file beside the document that was sent; `file`, the reviewed file itself, in which the manifest is as it was sent; `changed`, the reviewed file, in which it was changed; `none`, nowhere, so that only tracked changes are known.
   */
  manifest: 'given' | 'file' | 'changed' | 'none'
}
/**
 * The program that wrote the reviewed file.
 */
export interface Program {
  /**
   * With its version; empty where the file does not say it.
   */
  name: string
  /**
   * By which the values were found: `tags`, their content controls; `bookmarks`, the bookmarks around them, as LibreOffice 7.4 drops the tags; `words`, only their words, which leaves some doubt on where each begins and ends.
   */
  keeps: 'tags' | 'bookmarks' | 'words'
}
/**
 * One change: what a reviewer did to one value, or to one paragraph outside of the values.
 */
export interface Change {
  /**
   * Of no other change of this review.
   */
  id: string
  /**
   * `value`: an input, which can be changed at its source; `computed`: what the analysis gave, so that a change is a proposal; `wording`: a phrase or the requirement of a standard, so that a change is a comment; `stray`: words typed outside of every value; `table`: rows or cells; `footnote`: a footnote that was added or taken out; `formatting`: only the look; `unplaced`: a change that has no place in the text.
   */
  kind: 'value' | 'computed' | 'wording' | 'stray' | 'table' | 'footnote' | 'formatting' | 'unplaced'
  /**
   * `changed`: other words; `inserted`, `deleted`: new, or gone; `moved`: the same words at another place; `copied`: the value stands in a second place, and there was changed or not; `split`: the value was cut apart, and its pieces are put together in `after`.
   */
  action: 'changed' | 'inserted' | 'deleted' | 'moved' | 'copied' | 'split'
  /**
   * `low` for what changes no words.
   */
  weight: 'normal' | 'low'
  place: Place
  /**
   * The value, if it is an input.
   */
  field: Field | null
  /**
   * The value, if the analysis gave it.
   */
  computed: Computed | null
  /**
   * The words that were sent: Markdown for a value that holds `inline` or `blocks`, with footnotes by their names; otherwise plain text. Of what stands outside of values, its whole paragraph.
   */
  before: string
  /**
   * The words with all changes accepted, written as `before` is. Footnotes that a reviewer added are called `reviewer-1`, `reviewer-2` and so on. Paragraphs are separated by an empty line in Markdown, by a line break otherwise.
   */
  after: string
  /**
   * Those that a reviewer added and `after` names.
   */
  footnotes: Footnote[]
  /**
   * What was done, in the order of the document.
   */
  edits: Edit[]
  /**
   * What the comments on a changed computed value say: the reason for another value. Null without any, and for other kinds.
   */
  reason: string | null
  /**
   * The ids of the comments on these words.
   */
  threads: string[]
  /**
   * The ids of changes that give the same part of the same value other words, at another place where it is printed.
   */
  contradicts: string[]
  placed: Placed
}
/**
 * Where something stands, as a person finds it in the document that was sent.
 */
export interface Place {
  /**
   * Which text of the file it is.
   */
  story: 'text' | 'footnote' | 'endnote' | 'header' | 'footer' | 'none'
  /**
   * The heading of the chapter.
   */
  chapter: string | null
  /**
   * The nearest heading above.
   */
  heading: string | null
  /**
   * The number of the numbered paragraph that it is, or else of the last one above.
   */
  paragraph: number | null
  /**
   * The table that it stands in, by its caption as far as the number: `Table 4`.
   */
  table: string | null
  /**
   * Of the table, from 1.
   */
  row: number | null
  /**
   * The number of the footnote or endnote.
   */
  note: number | null
  /**
   * For words outside of values: the key of the value right before or after them, if there is one.
   */
  near: string | null
}
/**
 * An input value, or one paragraph of it, as the manifest knows it.
 */
export interface Field {
  /**
   * The tag of its content control.
   */
  key: string
  /**
   * Where it is written: a path within the workspace; one that begins with `@rsr/` is of the toolkit itself.
   */
  file: string
  /**
   * JSON Pointer (RFC 6901) into that file.
   */
  pointer: string
  /**
   * Which paragraph of the value it is, from 1.
   */
  part: number
  /**
   * What the value is.
   */
  holds: 'plain' | 'inline' | 'blocks'
  /**
   * Whether this is where the value is to be changed; false for an echo, of which a change is proposed for its home.
   */
  home: boolean
  /**
   * Whether the value is written at that pointer; false if it is a default, or comes from elsewhere.
   */
  written: boolean
  /**
   * What a person calls it.
   */
  name: string
}
/**
 * A value that the analysis gave.
 */
export interface Computed {
  /**
   * The name of its bookmark.
   */
  key: string
  /**
   * JSON Pointer into the analysis.
   */
  trace: string
}
/**
 * A footnote that a reviewer added.
 */
export interface Footnote {
  /**
   * By which `after` names it: `reviewer-1`.
   */
  name: string
  /**
   * Plain; a line break between paragraphs.
   */
  text: string
}
/**
 * One stretch of words that one person inserted, deleted or moved at one time.
 */
export interface Edit {
  /**
   * `insert`, `delete`; `move-from` and `move-to` for both ends of a move; `format` for the look.
   */
  kind: 'insert' | 'delete' | 'move-from' | 'move-to' | 'format'
  /**
   * Whether the program recorded it; if not, it was found by comparing with what was sent.
   */
  tracked: boolean
  /**
   * As the program of the reviewer wrote it; null where the file does not say it.
   */
  author: string | null
  /**
   * As the program of the reviewer wrote it; null where the file does not say it. Also null where it is no date.
   */
  date: string | null
  /**
   * Plain; a line break for the end of a paragraph.
   */
  text: string
  /**
   * What both ends of a move have in common.
   */
  move: string | null
}
/**
 * How something was brought home, and how sure that is.
 */
export interface Placed {
  /**
   * `tag`: its content control; `bookmark`: the bookmark around it; `words`: the paragraph that is most like the one that was sent; `position`: where it stands in the file; `nothing`: it could not be placed.
   */
  by: 'tag' | 'bookmark' | 'words' | 'position' | 'nothing'
  /**
   * `certain`, `likely`, or `doubtful`: then a person should look.
   */
  sure: 'certain' | 'likely' | 'doubtful'
}
/**
 * A comment and the replies to it.
 */
export interface Thread {
  /**
   * Of no other thread of this review.
   */
  id: string
  /**
   * How many of its comments, the first ones, the document was sent with: a question, or what was said of an earlier draft and answered.
   */
  sent: number
  /**
   * Whether it is marked as done.
   */
  resolved: boolean
  /**
   * The words that it is on; empty where it is on none.
   */
  quote: string
  place: Place
  /**
   * The input value that it is on, or in, if it is one.
   */
  field: Field | null
  /**
   * The computed value that it is on, if it is one and no input is.
   */
  computed: Computed | null
  /**
   * The first, then the replies to it, in the order of the file.
   */
  comments: Comment[]
  placed: Placed
}
/**
 * What one person said.
 */
export interface Comment {
  /**
   * As the program of the reviewer wrote it; null where the file does not say it.
   */
  author: string | null
  /**
   * As the program of the reviewer wrote it; null where the file does not say it. Also null where it is no date.
   */
  date: string | null
  /**
   * Plain; a line break between paragraphs.
   */
  text: string
}
/**
 * One paragraph of a value as it was sent.
 */
export interface SentPart {
  /**
   * A path within the workspace.
   */
  file: string
  /**
   * JSON Pointer (RFC 6901) into that file.
   */
  pointer: string
  /**
   * Which paragraph of the value it is, from 1.
   */
  part: number
  /**
   * As it stands if the value is plain, otherwise as Markdown.
   */
  text: string
}
/**
 * That nothing of the file was lost: what is in it, and what of it is in this review.
 */
export interface Counts {
  revisions: Tally
  comments: Tally
}
/**
 * How many of a kind.
 */
export interface Tally {
  /**
   * In the file.
   */
  seen: number
  /**
   * In this review, with a place.
   */
  placed: number
  /**
   * In this review, without a place. With the placed ones they are as many as were seen.
   */
  unplaced: number
}
