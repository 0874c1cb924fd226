import type { ReviewThread } from '@rsr/model'
import { type Attributes, type OfficePackage, type XmlHandler, parsePart } from '@rsr/opc'
import type { Budget } from './budget.ts'
import { signed } from './signed.ts'
import type { Revision } from './story.ts'
import { trackedElements } from './tracked-elements.ts'

/** A comment as the file has it. */
export interface Comment {
  readonly id: string
  readonly said: ReviewThread['comments'][number]
  /** The comment that it replies to. */
  readonly parent: string | undefined
  readonly isResolved: boolean
}

/** The comments of a file, and what was tracked in their words. */
export interface Comments {
  readonly comments: readonly Comment[]
  readonly revisions: readonly Revision[]
}

/** The comments of a file with their threads ([MS-DOCX], 2.5.1.2), in its order. @throws as `parsePart` does. */
export function readComments(from: OfficePackage, budget: Budget): Comments {
  const has = (name: string) => from.names.includes(name)
  const comments = new CommentReader(budget)
  if (has('word/comments.xml')) parsePart(from, 'word/comments.xml', comments, budget)
  const threads = new ThreadReader()
  if (has('word/commentsExtended.xml')) parsePart(from, 'word/commentsExtended.xml', threads, budget)
  const idOf = new Map(
    comments.found.flatMap(({ id, paragraphs }) => paragraphs.map((each) => [each, id] as const)),
  )
  const all = comments.found.map(({ id, author, date, lines, paragraphs }) => {
    const thread = paragraphs.map((each) => threads.found.get(each)).find((each) => each !== undefined)
    const parent = idOf.get(thread?.parent ?? '')
    return {
      id,
      said: { author, date, text: lines.join('\n').trim() },
      parent: parent === id ? undefined : parent,
      isResolved: thread?.isResolved ?? false,
    }
  })
  return { comments: all, revisions: comments.revisions }
}

class CommentReader implements XmlHandler {
  readonly found: {
    id: string
    author: string | null
    date: string | null
    lines: string[]
    paragraphs: string[]
  }[] = []
  readonly revisions: Revision[] = []
  private readonly stack: string[] = []
  private readonly budget: Budget

  constructor(budget: Budget) {
    this.budget = budget
  }

  open(name: string, attributes: Attributes): void {
    this.stack.push(name)
    const comment = this.found.at(-1)
    const tracked = trackedElements.get(name)
    if (tracked) {
      this.budget.spend('tracked changes')
      this.revisions.push({ kind: tracked.kind, ...signed(attributes), move: null })
    }
    if (name === 'w:comment') {
      this.budget.spend('comments')
      this.found.push({
        id: attributes.get('w:id') ?? '',
        ...signed(attributes),
        lines: [],
        paragraphs: [],
      })
    } else if (name === 'w:p' && comment) {
      this.budget.spend('paragraphs')
      comment.lines.push('')
      const id = attributes.get('w14:paraId')
      if (id !== undefined) comment.paragraphs.push(id)
    } else if (name === 'w:br' || name === 'w:cr') this.say('\n')
    else if (name === 'w:tab' && this.stack.at(-2) === 'w:r') this.say('\t')
  }

  text(text: string): void {
    if (this.stack.at(-1) === 'w:t') this.say(text)
  }

  close(): void {
    this.stack.pop()
  }

  private say(text: string): void {
    const lines = this.found.at(-1)?.lines
    if (lines && lines.length > 0) lines[lines.length - 1] += text
  }
}

class ThreadReader implements XmlHandler {
  readonly found = new Map<string, { parent: string | undefined; isResolved: boolean }>()

  open(name: string, attributes: Attributes): void {
    if (name !== 'w15:commentEx') return
    this.found.set(attributes.get('w15:paraId') ?? '', {
      parent: attributes.get('w15:paraIdParent'),
      isResolved: /^(1|true|on)$/.test(attributes.get('w15:done') ?? ''),
    })
  }

  text(): void {}
  close(): void {}
}
