import type { Budget } from './budget.ts'
import type { Anchor, Paragraph } from './story.ts'

/** Where the comments of a part are. */
export class CommentAnchors {
  readonly found = new Map<string, Anchor>()
  private readonly paragraphs: readonly Paragraph[]
  private readonly budget: Budget

  constructor(paragraphs: readonly Paragraph[], budget: Budget) {
    this.paragraphs = paragraphs
    this.budget = budget
  }

  start(id: string): void {
    const here = this.here()
    if (here && !this.found.has(id)) this.found.set(id, { start: here, end: here })
  }

  end(id: string): void {
    const here = this.here()
    const known = this.found.get(id)
    if (here && known) known.end = here
  }

  /** The end of what has been read. What follows is a piece of its own, so that the words of a comment are whole pieces. */
  private here(): Anchor['start'] | undefined {
    const pieces = this.paragraphs.at(-1)?.pieces
    if (!pieces) return undefined
    const last = pieces.at(-1)
    const hasWords = last?.text !== '' || last.note !== undefined
    if (last && hasWords && !last.isMark) {
      this.budget.spend('pieces')
      pieces.push({ ...last, text: '', note: undefined })
    }
    const goesOn = pieces.at(-1)?.text === ''
    return [this.paragraphs.length - 1, goesOn ? pieces.length - 1 : pieces.length]
  }
}
