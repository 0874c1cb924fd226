import type * as tree from './tree.ts'
import { isWebAddress } from './web-address.ts'

/** A text with the place of its phrase or layout. Values are never printed with it: they are fields or computed. */
export const text = (value: string, origin: tree.Origin): tree.Text => ({
  type: 'text',
  value,
  data: { origin },
})

/** Words that matter. */
export const strong = (...children: tree.Inline[]): tree.Strong => ({ type: 'strong', children })

/** Words that are stressed, or a title. */
export const emphasis = (...children: tree.Inline[]): tree.Emphasis => ({ type: 'emphasis', children })

/** A link; what is no address of the web becomes its text alone, so that no other scheme reaches a reader. */
export const link = (url: string, ...children: tree.Inline[]): tree.Inline[] =>
  isWebAddress(url) ? [{ type: 'link', url, children }] : children

/** A new line within a paragraph. */
export const lineBreak = (): tree.Break => ({ type: 'break' })

/** A value that the analysis gave; its trace is a JSON Pointer into the analysis. */
export const computed = (trace: string, ...children: tree.Inline[]): tree.Computed => ({
  type: 'computed',
  trace,
  children,
})

/** A place to write in, of one line on paper. */
export const blank = (about: string, part: string, name: string, lines = 1): tree.Blank => ({
  type: 'blank',
  about,
  part,
  name,
  choices: [],
  unchosen: '',
  children: [],
  lines,
})

/** A place to choose in; the children show the choices with a box before each. */
export const choice = (
  about: string,
  part: string,
  name: string,
  { choices, unchosen }: Pick<tree.Blank, 'choices' | 'unchosen'>,
  children: tree.Inline[],
): tree.Blank => ({ type: 'blank', about, part, name, choices, unchosen, children, lines: 0 })

/** A way to the heading, paragraph, table or figure of an id: by its number, or with words of its own. */
export const crossReference = (target: string, ...children: tree.Inline[]): tree.CrossReference => ({
  type: 'crossReference',
  target,
  shows: children.length > 0 ? 'children' : 'number',
  children,
})

/** A heading of depth 1 (a chapter) to 4, with the id that references lead to. */
export const heading = (
  depth: tree.Heading['depth'],
  id: string,
  children: tree.Inline[],
  numbering: tree.Heading['numbering'] = 'decimal',
): tree.Heading => ({ type: 'heading', depth, id, numbering, children })

/** A paragraph without a number. */
export const paragraph = (...children: tree.Inline[]): tree.Paragraph => ({ type: 'paragraph', children })

/** A paragraph of the running text, to be numbered. */
export const numberedParagraph = (...children: tree.Inline[]): tree.NumberedParagraph => ({
  type: 'numberedParagraph',
  children,
})

/** A list whose items are each one paragraph. */
export const bullets = (...items: tree.Inline[][]): tree.List => ({
  type: 'list',
  ordered: false,
  spread: false,
  children: items.map((item) => ({ type: 'listItem', spread: false, children: [paragraph(...item)] })),
})

/** The same, for what is looked up one by one, and not read through: set smaller in Word. */
export const compactBullets = (...items: tree.Inline[][]): tree.List => ({
  ...bullets(...items),
  compact: true,
})

/** A table with a caption; the first of the rows is the header row. Widths are shares, which add up to 1. */
export const table = (
  id: string,
  widths: number[],
  caption: tree.Inline[],
  rows: tree.Inline[][][],
): tree.CaptionedTable => ({
  type: 'captionedTable',
  id,
  widths,
  children: [
    { type: 'caption', children: caption },
    ...rows.map((cells): tree.TableRow => ({
      type: 'tableRow',
      children: cells.map((children) => ({ type: 'tableCell', children })),
    })),
  ],
})

/** A figure: what it is called, what it shows in words, and how it is drawn on an area of a width and a height. */
export const figure = (
  id: string,
  caption: tree.Inline[],
  alternative: tree.Inline[],
  drawing: Pick<tree.Drawing, 'width' | 'height'> & { readonly shapes: tree.Shape[] },
): tree.Figure => ({
  type: 'figure',
  id,
  children: [
    { type: 'caption', children: caption },
    { type: 'alternative', children: alternative },
    { type: 'drawing', width: drawing.width, height: drawing.height, children: drawing.shapes },
  ],
})
