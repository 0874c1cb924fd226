import type { Attributes, XmlHandler } from '@rsr/opc'
import type { Budget } from '../review/budget.ts'
import { isBlankBookmark } from './blank-names.ts'

/** A place to fill in, as it stands in a file; it may have lost its tag, its bookmark or both. */
export interface StoryBlank {
  tag: string | undefined
  bookmark: string | undefined
  /** What may be chosen in it, as its control says. */
  choices: readonly string[]
  /** What is in it, with a new line for each. */
  text: string
}

/** A line of text: what stands outside of blanks, with a `mark` for each blank. */
export interface StoryLine {
  readonly text: string
  readonly blanks: readonly StoryBlank[]
  /** The row of a table in which it stands, counted through the document; of a table in a table, that of the outer one. */
  readonly row: number | undefined
}

/** Stands for a blank in a line; people cannot type it. */
export const mark = '\uFFFC'

/** What is not there for a reader: what was deleted or moved away, and what stands in for newer drawings. */
const unseen: readonly string[] = ['w:del', 'w:moveFrom', 'mc:Fallback']

interface OpenBlank {
  readonly blank: StoryBlank
  /** The id of the bookmark that ends it; otherwise its control does, which is so many deep. */
  readonly bookmark?: string
  readonly depth?: number
}

interface OpenControl {
  tag: string | undefined
  isEmpty: boolean
  readonly choices: string[]
}

/** Takes the text of a part apart into lines and blanks, as `scanXml` reads it. */
export class StoryLines implements XmlHandler {
  readonly lines: StoryLine[] = []
  /** The rows in which comments are, by the ids of the comments. */
  readonly comments = new Map<string, number | undefined>()
  private text_ = ''
  private blanks: StoryBlank[] = []
  private open_: OpenBlank[] = []
  private controls: OpenControl[] = []
  private runStyle: string | undefined
  private hidden = 0
  private isText = false
  private tables = 0
  private row = -1
  private isInRow = false
  private readonly hints: ReadonlySet<string>
  private readonly budget: Pick<Budget, 'spend'> | undefined

  /**
   * @param hints - the ids of the style in which Word says in an empty control what is to be done, in its language.
   * @param budget - counts what is read of a file that anybody may have made.
   */
  constructor(hints: ReadonlySet<string> = new Set(), budget?: Pick<Budget, 'spend'>) {
    this.hints = hints
    this.budget = budget
  }

  open(name: string, attributes: Attributes): void {
    if (this.hidden > 0 || unseen.includes(name)) {
      this.hidden++
      return
    }
    const control = this.controls.at(-1)
    switch (name) {
      case 'w:p':
        this.budget?.spend('paragraphs')
        return
      case 'w:r':
        this.budget?.spend('pieces')
        this.runStyle = undefined
        return
      case 'w:rStyle':
        this.runStyle = attributes.get('w:val')
        return
      case 'w:t':
        this.isText = true
        return
      case 'w:br':
      case 'w:cr':
        return this.add('\n')
      case 'w:tab':
        // Those of a paragraph's tab stops have a place.
        if (attributes.get('w:pos') === undefined) this.add('\t')
        return
      case 'w:commentReference':
        this.comments.set(attributes.get('w:id') ?? '', this.isInRow ? this.row : undefined)
        return
      case 'w:noBreakHyphen':
        return this.add('\u2011')
      case 'w:sym':
        return this.add(signOf(attributes.get('w:char')))
      case 'w:tbl':
        this.tables++
        return
      case 'w:tr':
        if (this.tables === 1) {
          this.row++
          this.isInRow = true
        }
        return
      case 'w:sdt':
        this.controls.push({ tag: undefined, isEmpty: false, choices: [] })
        return
      case 'w:tag':
        if (control) control.tag = attributes.get('w:val')
        return
      case 'w:showingPlcHdr':
        if (control) control.isEmpty = !['0', 'false', 'off'].includes(attributes.get('w:val') ?? '')
        return
      case 'w:listItem':
        control?.choices.push(attributes.get('w:displayText') ?? attributes.get('w:value') ?? '')
        return
      case 'w:sdtContent':
        if (control) this.enter(control)
        return
      case 'w:bookmarkStart': {
        const bookmark = attributes.get('w:name') ?? ''
        if (isBlankBookmark(bookmark)) this.name(bookmark, attributes.get('w:id') ?? '')
        return
      }
      case 'w:bookmarkEnd': {
        const id = attributes.get('w:id')
        this.open_ = this.open_.filter((each) => each.bookmark === undefined || each.bookmark !== id)
        return
      }
      default:
    }
  }

  text(text: string): void {
    if (this.isText && this.hidden === 0) this.add(text)
  }

  close(name: string): void {
    if (this.hidden > 0) {
      this.hidden--
      return
    }
    switch (name) {
      case 'w:t':
        this.isText = false
        return
      case 'w:p':
        return this.endParagraph()
      case 'w:tc':
        // A program may lose the end of a bookmark.
        this.open_ = this.open_.filter(({ depth }) => depth !== undefined)
        return
      case 'w:tr':
        if (this.tables === 1) this.isInRow = false
        return
      case 'w:tbl':
        this.tables--
        return
      case 'w:sdt':
        this.open_ = this.open_.filter(({ depth }) => depth !== this.controls.length)
        this.controls.pop()
        return
      default:
    }
  }

  /** Begins what is in a control: of the bookmark around it, which has but one, or of its own. */
  private enter({ tag, choices }: OpenControl): void {
    const around = this.open_.at(-1)?.blank
    if (around && around.tag === undefined) Object.assign(around, { tag, choices })
    else if (tag !== undefined) this.begin({ tag, choices })
  }

  /** Begins what is in a bookmark; or names what has begun, as LibreOffice moves bookmarks into the controls in them. */
  private name(bookmark: string, id: string): void {
    const around = this.open_.at(-1)?.blank
    if (around && (around.bookmark ?? bookmark) === bookmark) around.bookmark = bookmark
    else this.begin({ bookmark, choices: this.controls.at(-1)?.choices ?? [] }, id)
  }

  private begin({ tag, bookmark, choices = [] }: Partial<StoryBlank>, id?: string): void {
    const blank = { tag, bookmark, choices, text: '' }
    this.open_.push({ blank, ...(id === undefined ? { depth: this.controls.length } : { bookmark: id }) })
    this.blanks.push(blank)
    this.text_ += mark
  }

  private add(text: string): void {
    const blank = this.open_.at(-1)?.blank
    const isHint = this.runStyle !== undefined && this.hints.has(this.runStyle)
    if (blank) blank.text += isHint && this.controls.at(-1)?.isEmpty ? '' : text
    else if (text === '\n') this.endLine()
    else this.text_ += text.replaceAll(mark, '')
  }

  /** A blank goes on in the next paragraph, where somebody has pressed Enter in it. */
  private endParagraph(): void {
    const blank = this.open_.at(-1)?.blank
    if (blank) blank.text += '\n'
    this.endLine()
  }

  private endLine(): void {
    if (this.text_.trim() !== '')
      this.lines.push({
        text: this.text_,
        blanks: this.blanks,
        row: this.isInRow ? this.row : undefined,
      })
    this.text_ = ''
    this.blanks = []
  }
}

/** The boxes and ticks of Word's symbol fonts (Wingdings), in Unicode. */
const signs: Readonly<Record<string, string>> = { A8: '☐', FE: '☑', FD: '☒', FB: '✗', FC: '✓' }

const signOf = (char = ''): string => signs[char.toUpperCase().replace(/^F0/, '')] ?? ''
