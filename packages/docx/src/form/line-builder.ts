import { type StoryBlank, type StoryLine, mark } from './story.ts'

type Growing = { -readonly [Key in keyof StoryBlank]: StoryBlank[Key] }

/** A blank ends with its bookmark or with its control, whichever ends first: a program may lose the end of a bookmark. */
interface OpenBlank {
  readonly blank: Growing
  readonly bookmarkId: string | undefined
  /** How deep its control is; 0 as long as it has none. */
  depth: number
}

/** What the properties of a control say. */
export interface Control {
  tag: string | undefined
  /** Whether what is in it is there as long as it is empty; LibreOffice says so of what was typed, too. */
  isEmpty: boolean
  readonly choices: string[]
}

/** Puts lines and blanks together, as the elements of a part open and close. */
export class LineBuilder {
  readonly lines: StoryLine[] = []
  /** In which row of a table, if in any, the next line stands. */
  row: number | undefined
  private readonly controls: Control[] = []
  private open: readonly OpenBlank[] = []
  private words = ''
  private blanks: StoryBlank[] = []

  /** The innermost control. */
  get control(): Control | undefined {
    return this.controls.at(-1)
  }

  openControl(): void {
    this.controls.push({ tag: undefined, isEmpty: false, choices: [] })
  }

  /** Begins what is in a control: of the bookmark around it, which has but one, or of its own. */
  enterControl({ tag, choices }: Control): void {
    const around = this.open.at(-1)
    if (around?.depth === 0) {
      Object.assign(around.blank, { tag, choices })
      around.depth = this.controls.length
    } else if (tag !== undefined) this.begin({ tag, choices })
  }

  closeControl(): void {
    this.open = this.open.filter(({ depth }) => depth !== this.controls.length)
    this.controls.pop()
  }

  /** Begins what is in a bookmark; or names what has begun, as LibreOffice moves bookmarks into the controls in them. */
  openBookmark(bookmark: string, id: string): void {
    const around = this.open.at(-1)?.blank
    if (around && (around.bookmark ?? bookmark) === bookmark) around.bookmark = bookmark
    else this.begin({ bookmark, choices: this.control?.choices ?? [] }, id)
  }

  closeBookmark(id: string | undefined): void {
    this.open = this.open.filter(({ bookmarkId }) => bookmarkId === undefined || bookmarkId !== id)
  }

  /** No bookmark without a control goes on in another cell. */
  closeCell(): void {
    this.open = this.open.filter(({ depth }) => depth > 0)
  }

  add(text: string): void {
    const blank = this.open.at(-1)?.blank
    if (blank) blank.text += text
    else if (text === '\n') this.endLine()
    else this.words += text.replaceAll(mark, '')
  }

  /** A blank goes on in the next paragraph, where somebody has pressed Enter in it. */
  endParagraph(): void {
    const blank = this.open.at(-1)?.blank
    if (blank) blank.text += '\n'
    this.endLine()
  }

  private begin({ tag, bookmark, choices = [] }: Partial<StoryBlank>, bookmarkId?: string): void {
    const blank = { tag, bookmark, choices, text: '' }
    this.open = [...this.open, { blank, bookmarkId, depth: this.controls.length }]
    this.blanks.push(blank)
    this.words += mark
  }

  private endLine(): void {
    const { words: text, blanks, row } = this
    if (text.trim() !== '') this.lines.push({ text, blanks, row })
    this.words = ''
    this.blanks = []
  }
}
