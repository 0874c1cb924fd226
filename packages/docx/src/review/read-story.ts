import type { ReviewPlace } from '@rsr/model'
import type { Budget } from './budget.ts'
import { type Attributes, type PartHandler, parsePart } from './parse-part.ts'
import type { WordPackage } from '../reading/word-package.ts'
import { ComplexFields } from './complex-fields.ts'
import { cells, formats, isRevision, wrappers } from './revision-names.ts'
import type { Anchor, Cell, Paragraph, Piece, Revision, Row, Story } from './story.ts'
import { ValueRanges } from './value-ranges.ts'

/** Reads a part with text. @throws as `parsePart` does, or if there is more in it than is read. */
export function readStory(
  from: WordPackage,
  name: string,
  kind: ReviewPlace['story'],
  links: ReadonlyMap<string, string>,
  budget: Budget,
): Story {
  const reader = new StoryReader(links, budget)
  parsePart(from, name, reader, budget)
  return reader.story(kind)
}

interface Look {
  isBold: boolean
  isItalic: boolean
  format: Revision | undefined
}

const plainLook = (): Look => ({ isBold: false, isItalic: false, format: undefined })

/** One paragraph inside another is in a text box. */
interface OpenParagraph {
  readonly paragraph: Paragraph
  readonly mark: Revision[]
}

class StoryReader implements PartHandler {
  private readonly stack: string[] = []
  /** How deep the element is whose content is not read: what something looked like, or a fallback. */
  private skipFrom = Infinity
  private inFallback = Infinity
  private readonly paragraphs: Paragraph[] = []
  private readonly openParagraphs: OpenParagraph[] = []
  private readonly anchors = new Map<string, Anchor>()
  private readonly values = new ValueRanges()
  private readonly fields = new ComplexFields()
  private readonly links: (string | undefined)[] = []
  /** The tracked changes around, a new list for each, by which pieces are told apart. */
  private revisions: readonly Revision[] = []
  private readonly unused = new Set<Revision>()
  private move: string | null = null
  private look = plainLook()
  private note: string | undefined
  private caption = ''
  private tables = 0
  private tableDepth = 0
  private row: Row | undefined
  private rows = 0
  private cell = 0
  private table = ''
  private seen = 0
  private readonly loose: Revision[] = []
  private readonly targets: ReadonlyMap<string, string>
  private readonly budget: Budget

  constructor(targets: ReadonlyMap<string, string>, budget: Budget) {
    this.targets = targets
    this.budget = budget
  }

  story(kind: Story['kind']): Story {
    const { paragraphs, anchors, loose } = this
    return { kind, paragraphs, anchors, revisionsSeen: this.seen, loose: [...loose, ...this.unused] }
  }

  open(name: string, attributes: Attributes): void {
    const depth = this.stack.push(name)
    if (name === 'mc:Fallback') this.inFallback = Math.min(this.inFallback, depth)
    if (this.inFallback < Infinity) return
    if (isRevision(name)) {
      this.seen++
      this.budget.spend('tracked changes')
    }
    if (this.skipFrom < Infinity) {
      if (isRevision(name)) this.loose.push(this.revision('format', attributes))
      return
    }
    if (formats.has(name)) {
      this.format(this.revision('format', attributes))
      this.skipFrom = depth
      return
    }
    const wrapper = wrappers[name]
    if (wrapper) return this.wrap(this.revision(wrapper, attributes))
    const cell = cells[name]
    if (cell) return void (this.row?.revisions ?? this.loose).push(this.revision(cell, attributes))
    this.element(name, attributes)
  }

  private element(name: string, attributes: Attributes): void {
    const value = attributes['w:val'] ?? ''
    switch (name) {
      case 'w:p':
        return this.openParagraph()
      case 'w:pStyle':
        return this.withParagraph((paragraph) => (paragraph.style = value))
      case 'w:numPr':
        return this.withParagraph((paragraph) => (paragraph.isList = true))
      case 'w:r':
        this.look = plainLook()
        return
      case 'w:b':
        if (this.isOfRun()) this.look.isBold = isOn(value)
        return
      case 'w:i':
        if (this.isOfRun()) this.look.isItalic = isOn(value)
        return
      case 'w:rStyle':
        if (/^strong$/i.test(value)) this.look.isBold = true
        if (/^emphasis$/i.test(value)) this.look.isItalic = true
        return
      case 'w:tab':
        if (this.stack.at(-2) === 'w:r') this.say('\t')
        return
      case 'w:br':
      case 'w:cr':
        return this.say('\n')
      case 'w:noBreakHyphen':
        return this.say('\u2011')
      case 'w:sym':
        return this.say(
          String.fromCodePoint(Math.min(Number.parseInt(attributes['w:char'] ?? '', 16) || 0x25a1, 0xffff)),
        )
      case 'w:footnoteReference':
      case 'w:endnoteReference':
        return this.add('', { note: `${name.slice(2, -9)} ${attributes['w:id'] ?? ''}` })
      case 'w:fldChar':
        return this.fields.mark(attributes['w:fldCharType'] ?? '')
      case 'w:hyperlink':
        return void this.links.push(this.targets.get(attributes['r:id'] ?? ''))
      case 'w:sdt':
        return this.values.openControl()
      case 'w:tag':
        return this.values.tag(value)
      case 'w:showingPlcHdr':
        if (isOn(value)) this.values.isPlaceholder()
        return
      case 'w:bookmarkStart':
        return this.values.openBookmark(attributes['w:id'] ?? '', attributes['w:name'] ?? '')
      case 'w:bookmarkEnd':
        return this.values.closeBookmark(attributes['w:id'] ?? '')
      case 'w:commentRangeStart':
        return this.anchor(attributes['w:id'] ?? '', 'start')
      case 'w:commentRangeEnd':
        return this.anchor(attributes['w:id'] ?? '', 'end')
      case 'w:commentReference':
        return this.anchor(attributes['w:id'] ?? '', 'reference')
      case 'w:moveFromRangeStart':
      case 'w:moveToRangeStart':
        this.move = attributes['w:name'] ?? null
        return
      case 'w:moveFromRangeEnd':
      case 'w:moveToRangeEnd':
        this.move = null
        return
      case 'w:tbl':
        if (this.tableDepth++ > 0) return
        this.tables++
        this.rows = 0
        this.table = /^[^.:]*\d+/.exec(this.caption)?.[0]?.trim() ?? `table number ${this.tables} of the text`
        return
      case 'w:tr':
        if (this.tableDepth > 1) return
        this.row = { number: ++this.rows, revisions: [] }
        this.cell = 0
        return
      case 'w:tc':
        if (this.tableDepth === 1) this.cell++
        return
      case 'w:footnote':
      case 'w:endnote':
        this.note = `${name.slice(2)} ${attributes['w:id'] ?? ''}`
        return
      default:
    }
  }

  text(text: string): void {
    if (this.skipFrom < Infinity || this.inFallback < Infinity) return
    const name = this.stack.at(-1)
    if (name === 'w:t' || name === 'w:delText') this.say(text)
    else if (name === 'w:instrText') this.fields.instruct(text)
  }

  close(name: string): void {
    const depth = this.stack.length
    this.stack.pop()
    if (this.inFallback < Infinity) {
      if (depth === this.inFallback) this.inFallback = Infinity
      return
    }
    if (this.skipFrom < Infinity) {
      if (depth === this.skipFrom) this.skipFrom = Infinity
      return
    }
    if (Object.hasOwn(wrappers, name)) return this.unwrap()
    switch (name) {
      case 'w:p':
        return this.closeParagraph()
      case 'w:r':
        if (this.look.format && this.unused.has(this.look.format)) this.add('')
        return
      case 'w:hyperlink':
        return void this.links.pop()
      case 'w:sdt':
        return this.values.closeControl()
      case 'w:tbl':
        if (--this.tableDepth === 0) this.table = ''
        return
      case 'w:tr':
        if (this.tableDepth === 1) this.row = undefined
        return
      default:
    }
  }

  private revision(kind: Revision['kind'], attributes: Attributes): Revision {
    const date = attributes['w:date']
    return {
      kind,
      author: attributes['w:author'] ?? null,
      date: date !== undefined && isDate(date) ? date : null,
      move: kind.startsWith('move') ? this.move : null,
    }
  }

  /** A change is of the mark of a paragraph, of a row, or around words. */
  private wrap(revision: Revision): void {
    const [parent, grandparent] = [this.stack.at(-2), this.stack.at(-3)]
    const open = this.openParagraphs.at(-1)
    if (parent === 'w:rPr' && grandparent === 'w:pPr' && open) open.mark.push(revision)
    else if (parent === 'w:trPr' && this.row) this.row.revisions.push(revision)
    else if (parent === 'w:rPr' || parent === 'w:numPr' || parent === 'w:trPr') this.format(revision)
    else {
      this.revisions = [...this.revisions, revision]
      this.unused.add(revision)
    }
  }

  private unwrap(): void {
    const parent = this.stack.at(-1)
    if (parent === 'w:rPr' || parent === 'w:trPr' || parent === 'w:numPr') return
    const last = this.revisions.at(-1)
    // One that is around no words is told all the same.
    if (last && this.unused.has(last) && this.openParagraphs.length > 0) this.add('')
    this.revisions = this.revisions.slice(0, -1)
  }

  private format(revision: Revision): void {
    const open = this.openParagraphs.at(-1)
    if (this.isOfRun() && open) {
      this.look.format = revision
      this.unused.add(revision)
    } else if (open) open.paragraph.formats.push(revision)
    else (this.row?.revisions ?? this.loose).push(revision)
  }

  private isOfRun(): boolean {
    return this.stack.at(-2) === 'w:rPr' && this.stack.at(-3) === 'w:r'
  }

  private withParagraph(change: (paragraph: Paragraph) => void): void {
    const open = this.openParagraphs.at(-1)
    if (open && this.stack.includes('w:pPr')) change(open.paragraph)
  }

  private openParagraph(): void {
    this.budget.spend('paragraphs')
    const table: Cell | undefined =
      this.tableDepth > 0 && this.row ? { table: this.table, row: this.row, cell: this.cell } : undefined
    const paragraph: Paragraph = {
      style: '',
      isList: false,
      isContents: this.fields.inContents,
      table,
      note: this.note,
      pieces: [],
      formats: [],
    }
    this.paragraphs.push(paragraph)
    this.openParagraphs.push({ paragraph, mark: [] })
  }

  private closeParagraph(): void {
    const open = this.openParagraphs.at(-1)
    if (!open) return
    this.look = plainLook()
    this.add('\n', { isMark: true, revisions: [...this.revisions, ...open.mark] })
    this.openParagraphs.pop()
    const { paragraph } = open
    paragraph.isContents ||= this.fields.inContents || /^(toc|tableoffigures|contents)/i.test(paragraph.style)
    if (!paragraph.table) {
      this.caption = /caption/i.test(paragraph.style)
        ? paragraph.pieces
            .map(({ text }) => text)
            .join('')
            .slice(0, 80)
        : ''
    }
  }

  private say(text: string): void {
    if (this.stack.includes('w:r') && !this.fields.inInstruction && !this.values.inPlaceholder) this.add(text)
  }

  private add(text: string, more: Partial<Pick<Piece, 'note' | 'isMark' | 'revisions'>> = {}): void {
    const paragraph = this.openParagraphs.at(-1)?.paragraph
    if (!paragraph) return
    if (this.fields.inContents) paragraph.isContents = true
    const { isBold, isItalic, format } = this.look
    const isMark = more.isMark ?? false
    const around = more.revisions ?? this.revisions
    const piece: Piece = {
      text,
      isMark,
      revisions: format && !isMark ? [...around, format] : around,
      ranges: this.values.current(),
      isBold,
      isItalic,
      link: this.links.findLast((link) => link !== undefined) ?? this.fields.link,
      note: more.note,
    }
    for (const revision of piece.revisions) this.unused.delete(revision)
    const last = paragraph.pieces.at(-1)
    if (last && isAlike(last, piece)) last.text += text
    else {
      this.budget.spend('pieces')
      paragraph.pieces.push(piece)
    }
  }

  private anchor(id: string, what: 'start' | 'end' | 'reference'): void {
    const paragraph = this.paragraphs.length - 1
    const pieces = this.paragraphs.at(-1)?.pieces
    if (!pieces) return
    // What follows is a piece of its own, so that the words of a comment are whole pieces.
    const last = pieces.at(-1)
    const hasWords = last?.text !== '' || last.note !== undefined
    if (last && hasWords && !last.isMark) {
      this.budget.spend('pieces')
      pieces.push({ ...last, text: '', note: undefined })
    }
    const goesOn = pieces.at(-1)?.text === ''
    const here = [paragraph, goesOn ? pieces.length - 1 : pieces.length] as const
    const known = this.anchors.get(id)
    if (what === 'start' && !known) this.anchors.set(id, { start: here, end: here })
    else if (what === 'end' && known) known.end = here
    else if (what === 'reference' && !known) this.anchors.set(id, { start: here, end: here })
  }
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

const isOn = (value: string) => !['0', 'false', 'off', 'none'].includes(value)

/** LibreOffice writes dates that are none, as 0-00-00T00:00:00Z (seen by experiment). */
export const isDate = (date: string) => /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T\d\d:\d\d/.test(date)
