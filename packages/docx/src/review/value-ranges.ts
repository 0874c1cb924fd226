import type { Range } from './story.ts'

/** What `fieldKey` and `computedKey` make, and the number of a value that is printed again. */
const isKey = (name: string) => /^[fc][0-9a-z]{1,13}(_\d+)?$/.test(name)

const none: readonly Range[] = []

/** Of more bookmarks that have not ended yet, the first are forgotten: they will not. */
const mostOpen = 32

interface Control {
  range: Range | undefined
  isPlaceholder: boolean
}

/** The values that are open at a point of a part: by the tags of controls, and by the names of bookmarks. */
export class ValueRanges {
  private readonly controls: Control[] = []
  private readonly bookmarks = new Map<string, Range>()
  /** All that are open, from outside to inside. A new list after each change, as pieces hold it. */
  private open: readonly Range[] = none

  openControl(): void {
    this.controls.push({ range: undefined, isPlaceholder: false })
  }

  /** The tag is told after the control has begun, and before any of its words. */
  tag(key: string): void {
    const control = this.controls.at(-1)
    if (!control || !isKey(key)) return
    const within = this.open.findLast((range) => range.key === key)
    if (within) within.by = 'tag'
    control.range = { key, by: 'tag', isClosed: true, within }
    this.open = [...this.open, control.range]
  }

  isPlaceholder(): void {
    const control = this.controls.at(-1)
    if (control) control.isPlaceholder = true
  }

  closeControl(): void {
    const control = this.controls.pop()
    if (control?.range) this.end(control.range)
  }

  openBookmark(id: string, key: string): void {
    // LibreOffice writes a second start of one that goes over several paragraphs (seen by experiment).
    if (!isKey(key) || this.open.some((range) => range.key === key)) return
    const range: Range = { key, by: 'bookmark', isClosed: false, within: undefined }
    this.bookmarks.set(id, range)
    this.open = [...(this.open.length < mostOpen ? this.open : this.open.slice(1 - mostOpen)), range]
  }

  closeBookmark(id: string): void {
    const range = this.bookmarks.get(id)
    if (!range) return
    range.isClosed = true
    this.bookmarks.delete(id)
    this.end(range)
  }

  current(): readonly Range[] {
    return this.open
  }

  /** Whether what stands in the innermost control says only that it is empty. */
  get inPlaceholder(): boolean {
    return this.controls.some(({ isPlaceholder }) => isPlaceholder)
  }

  private end(range: Range): void {
    const others = this.open.filter((each) => each !== range)
    this.open = others.length === 0 ? none : others
  }
}
