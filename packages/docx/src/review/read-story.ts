import type { ReviewPlace } from '@rsr/model'
import { type Attributes, type OfficePackage, type XmlHandler, parsePart } from '@rsr/opc'
import type { Budget } from './budget.ts'
import { CommentAnchors } from './comment-anchors.ts'
import { closed, isOfRun, opened, type OpenStory, worded } from './story-elements.ts'
import { StoryText } from './story-text.ts'
import type { Revision, Story } from './story.ts'
import { trackedElements } from './tracked-elements.ts'

/** Reads a part with text. @throws as `parsePart` does, or if there is more in it than is read. */
export function readStory(
  from: OfficePackage,
  name: string,
  kind: ReviewPlace['story'],
  links: ReadonlyMap<string, string>,
  budget: Budget,
): Story {
  const reader = new StoryReader(links, budget)
  parsePart(from, name, reader, budget)
  return reader.story(kind)
}

/** Tells the elements of tracked changes, what is skipped, and all others apart. */
class StoryReader implements XmlHandler {
  private readonly path: string[] = []
  /** How deep the element is whose content is not read: what something looked like, or a fallback. */
  private skipFrom = Infinity
  private inFallback = Infinity
  private seen = 0
  private readonly at: OpenStory
  private readonly budget: Budget

  constructor(targets: ReadonlyMap<string, string>, budget: Budget) {
    const text = new StoryText(budget)
    const anchors = new CommentAnchors(text.paragraphs, budget)
    this.at = { text, anchors, path: this.path, targets }
    this.budget = budget
  }

  story(kind: Story['kind']): Story {
    const { text, anchors } = this.at
    return {
      kind,
      paragraphs: text.paragraphs,
      anchors: anchors.found,
      revisionsSeen: this.seen,
      loose: text.changes.left(),
    }
  }

  open(name: string, attributes: Attributes): void {
    const depth = this.path.push(name)
    if (name === 'mc:Fallback') this.inFallback = Math.min(this.inFallback, depth)
    if (this.inFallback < Infinity) return
    const tracked = trackedElements.get(name)
    if (tracked) {
      this.seen++
      this.budget.spend('tracked changes')
    }
    const { changes, tables } = this.at.text
    if (this.skipFrom < Infinity) {
      if (tracked) changes.leave(changes.read('format', attributes))
    } else if (!tracked) opened.get(name)?.(this.at, attributes)
    else {
      const revision = changes.read(tracked.kind, attributes)
      if (tracked.of === 'words') this.wrap(revision)
      else if (tracked.of === 'look') this.format(revision, depth)
      else if (tables.row) tables.row.revisions.push(revision)
      else changes.leave(revision)
    }
  }

  text(words: string): void {
    if (this.skipFrom < Infinity || this.inFallback < Infinity) return
    worded.get(this.path.at(-1) ?? '')?.(this.at, words)
  }

  close(name: string): void {
    const depth = this.path.length
    this.path.pop()
    if (this.inFallback < Infinity) {
      if (depth === this.inFallback) this.inFallback = Infinity
    } else if (this.skipFrom < Infinity) {
      if (depth === this.skipFrom) this.skipFrom = Infinity
    } else if (trackedElements.get(name)?.of === 'words') this.unwrap()
    else closed.get(name)?.(this.at)
  }

  /** A change is of the mark of a paragraph, of a row, or around words. */
  private wrap(revision: Revision): void {
    const { mark, tables, changes } = this.at.text
    const parent = this.path.at(-2)
    if (parent === 'w:rPr' && this.path.at(-3) === 'w:pPr' && mark) mark.push(revision)
    else if (parent === 'w:trPr' && tables.row) tables.row.revisions.push(revision)
    else if (isProperties(parent)) this.format(revision)
    else changes.open(revision)
  }

  private unwrap(): void {
    if (isProperties(this.path.at(-1))) return
    const { changes, paragraph } = this.at.text
    // One that is around no words is told all the same.
    if (changes.isUnused(changes.around.at(-1)) && paragraph) this.at.text.add('')
    changes.close()
  }

  /** A change of the look of a run, a paragraph or a row; what it was before is in it, down to where it closes. */
  private format(revision: Revision, depth = Infinity): void {
    this.skipFrom = depth
    const { text } = this.at
    const { paragraph, changes, tables } = text
    if (isOfRun(this.at) && paragraph) {
      text.format = revision
      changes.expect(revision)
    } else if (paragraph) paragraph.formats.push(revision)
    else if (tables.row) tables.row.revisions.push(revision)
    else changes.leave(revision)
  }
}

const isProperties = (name: string | undefined) => name === 'w:rPr' || name === 'w:trPr' || name === 'w:numPr'
