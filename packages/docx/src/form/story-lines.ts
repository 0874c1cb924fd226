import type { Attributes, XmlHandler } from '@rsr/opc'
import type { Budget } from '../review/budget.ts'
import { isBlankBookmark } from './blank-names.ts'
import { LineBuilder } from './line-builder.ts'
import type { Story } from './story.ts'

/** What is not there for a reader: what was deleted or moved away, and what stands in for newer drawings. */
const unseen: readonly string[] = ['w:del', 'w:moveFrom', 'mc:Fallback']

/** The boxes and ticks of Word's symbol fonts (Wingdings), in Unicode. */
const signs: Readonly<Record<string, string>> = { A8: '☐', FE: '☑', FD: '☒', FB: '✗', FC: '✓' }

const isOn = (value: string | undefined) => !['0', 'false', 'off'].includes(value ?? '')

/** Takes the text of a part apart into lines and blanks, as `scanXml` reads it. */
export class StoryLines implements XmlHandler, Story {
  readonly comments = new Map<string, number | undefined>()
  private readonly built = new LineBuilder()
  private readonly hints: ReadonlySet<string>
  private readonly budget: Pick<Budget, 'spend'> | undefined
  private runStyle: string | undefined
  private isText = false
  private hidden = 0
  private tables = 0
  private rows = 0

  /**
   * @param hints - the ids of the style in which Word says in an empty control what is to be done, in its language.
   * @param budget - counts what is read of a file that anybody may have made.
   */
  constructor(hints: ReadonlySet<string> = new Set(), budget?: Pick<Budget, 'spend'>) {
    this.hints = hints
    this.budget = budget
  }

  get lines(): Story['lines'] {
    return this.built.lines
  }

  open(name: string, attributes: Attributes): void {
    if (this.hidden > 0 || unseen.includes(name)) this.hidden++
    else if (Object.hasOwn(this.opening, name)) this.opening[name]?.(attributes)
  }

  text(text: string): void {
    if (this.isText && this.hidden === 0) this.add(text)
  }

  close(name: string): void {
    if (this.hidden > 0) this.hidden--
    else if (Object.hasOwn(this.closing, name)) this.closing[name]?.()
  }

  private readonly opening: Readonly<Record<string, (attributes: Attributes) => void>> = {
    'w:p': () => this.budget?.spend('paragraphs'),
    'w:r': () => {
      this.budget?.spend('pieces')
      this.runStyle = undefined
    },
    'w:rStyle': (attributes) => (this.runStyle = attributes.get('w:val')),
    'w:t': () => (this.isText = true),
    'w:br': () => this.add('\n'),
    'w:cr': () => this.add('\n'),
    'w:tab': (attributes) => {
      // Those of a paragraph's tab stops have a place.
      if (attributes.get('w:pos') === undefined) this.add('\t')
    },
    'w:noBreakHyphen': () => this.add('\u2011'),
    'w:sym': (attributes) =>
      this.add(signs[(attributes.get('w:char') ?? '').toUpperCase().replace(/^F0/, '')] ?? ''),
    'w:commentReference': (attributes) => this.comments.set(attributes.get('w:id') ?? '', this.built.row),
    'w:tbl': () => this.tables++,
    'w:tr': () => {
      if (this.tables === 1) this.built.row = this.rows++
    },
    'w:sdt': () => this.built.openControl(),
    'w:tag': (attributes) => {
      if (this.built.control) this.built.control.tag = attributes.get('w:val')
    },
    'w:showingPlcHdr': (attributes) => {
      if (this.built.control) this.built.control.isEmpty = isOn(attributes.get('w:val'))
    },
    'w:listItem': (attributes) =>
      this.built.control?.choices.push(attributes.get('w:displayText') ?? attributes.get('w:value') ?? ''),
    'w:sdtContent': () => {
      if (this.built.control) this.built.enterControl(this.built.control)
    },
    'w:bookmarkStart': (attributes) => {
      const name = attributes.get('w:name') ?? ''
      if (isBlankBookmark(name)) this.built.openBookmark(name, attributes.get('w:id') ?? '')
    },
    'w:bookmarkEnd': (attributes) => this.built.closeBookmark(attributes.get('w:id')),
  }

  private readonly closing: Readonly<Record<string, () => void>> = {
    'w:t': () => (this.isText = false),
    'w:p': () => this.built.endParagraph(),
    'w:tc': () => this.built.closeCell(),
    'w:tr': () => {
      if (this.tables === 1) this.built.row = undefined
    },
    'w:tbl': () => this.tables--,
    'w:sdt': () => this.built.closeControl(),
  }

  private add(text: string): void {
    const isHint = this.runStyle !== undefined && this.hints.has(this.runStyle)
    if (!(isHint && this.built.control?.isEmpty)) this.built.add(text)
  }
}
