import type { Budget } from './budget.ts'
import { ComplexFields } from './complex-fields.ts'
import type { Paragraph, Piece, Revision } from './story.ts'
import { TablePlaces } from './table-places.ts'
import { TrackedChanges } from './tracked-changes.ts'
import { ValueRanges } from './value-ranges.ts'

/** One paragraph inside another is in a text box. */
interface OpenParagraph {
  readonly paragraph: Paragraph
  readonly mark: Revision[]
}

/** The paragraphs of a part as they are read, and all that the words at a point of it stand in. */
export class StoryText {
  readonly paragraphs: Paragraph[] = []
  readonly changes = new TrackedChanges()
  readonly values = new ValueRanges()
  readonly fields = new ComplexFields()
  readonly tables = new TablePlaces()
  /** The addresses of links that are elements. */
  readonly links: (string | undefined)[] = []
  /** The id of the footnote or endnote whose text this is. */
  note: string | undefined
  isBold = false
  isItalic = false
  /** The tracked change of the look of a run. */
  format: Revision | undefined
  private readonly open: OpenParagraph[] = []
  private readonly budget: Budget

  constructor(budget: Budget) {
    this.budget = budget
  }

  get paragraph(): Paragraph | undefined {
    return this.open.at(-1)?.paragraph
  }

  /** The tracked changes of the mark of the paragraph. */
  get mark(): Revision[] | undefined {
    return this.open.at(-1)?.mark
  }

  openRun(): void {
    this.isBold = false
    this.isItalic = false
    this.format = undefined
  }

  closeRun(): void {
    if (this.changes.isUnused(this.format)) this.add('')
  }

  openParagraph(): void {
    this.budget.spend('paragraphs')
    const paragraph: Paragraph = {
      style: '',
      isList: false,
      isContents: this.fields.inContents,
      table: this.tables.cell(),
      note: this.note,
      pieces: [],
      formats: [],
    }
    this.paragraphs.push(paragraph)
    this.open.push({ paragraph, mark: [] })
  }

  closeParagraph(): void {
    const { paragraph, mark = [] } = this
    if (!paragraph) return
    this.openRun()
    const around = this.changes.around
    this.put(paragraph, this.piece('\n', mark.length === 0 ? around : [...around, ...mark], undefined, true))
    this.open.pop()
    paragraph.isContents ||= this.fields.inContents || /^(toc|tableoffigures|contents)/i.test(paragraph.style)
    if (!paragraph.table) this.tables.caption = captionIn(paragraph)
  }

  /** Adds words, or the footnote that is cited, to the piece before, if that is alike, or as a new one. */
  add(text: string, note?: string): void {
    const { paragraph } = this
    if (!paragraph) return
    if (this.fields.inContents) paragraph.isContents = true
    const { around } = this.changes
    const piece = this.piece(text, this.format ? [...around, this.format] : around, note, false)
    const last = paragraph.pieces.at(-1)
    if (last && isAlike(last, piece)) {
      this.changes.use(piece.revisions)
      last.text += text
    } else this.put(paragraph, piece)
  }

  private piece(
    text: string,
    revisions: readonly Revision[],
    note: string | undefined,
    isMark: boolean,
  ): Piece {
    return {
      text,
      isMark,
      revisions,
      ranges: this.values.current(),
      isBold: this.isBold,
      isItalic: this.isItalic,
      link: this.links.findLast((link) => link !== undefined) ?? this.fields.link,
      note,
    }
  }

  private put(paragraph: Paragraph, piece: Piece): void {
    this.budget.spend('pieces')
    this.changes.use(piece.revisions)
    paragraph.pieces.push(piece)
  }
}

function captionIn({ style, pieces }: Paragraph): string {
  if (!/caption/i.test(style)) return ''
  return pieces
    .map(({ text }) => text)
    .join('')
    .slice(0, 80)
}

/** Whether a word more of a program goes to the piece before. */
function isAlike(one: Piece, other: Piece): boolean {
  return (
    one.revisions === other.revisions &&
    one.ranges === other.ranges &&
    one.isBold === other.isBold &&
    one.isItalic === other.isItalic &&
    one.link === other.link &&
    one.note === undefined &&
    other.note === undefined &&
    !one.isMark &&
    !other.isMark
  )
}
