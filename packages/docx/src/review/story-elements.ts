import type { Attributes } from '@rsr/opc'
import type { CommentAnchors } from './comment-anchors.ts'
import type { StoryText } from './story-text.ts'

/** What is open at a point of a part with text. */
export interface OpenStory {
  readonly text: StoryText
  readonly anchors: CommentAnchors
  /** The names of the elements that are open, from outside to inside. */
  readonly path: readonly string[]
  /** Where the links of the part lead to. */
  readonly targets: ReadonlyMap<string, string>
}

type Open = (story: OpenStory, attributes: Attributes) => void
type Close = (story: OpenStory) => void

const valueOf = (attributes: Attributes) => attributes.get('w:val') ?? ''
const idOf = (attributes: Attributes) => attributes.get('w:id') ?? ''
const isOn = (value: string) => !['0', 'false', 'off', 'none'].includes(value)

/** Whether the element that opens is of the look of a run. */
export const isOfRun = ({ path }: OpenStory): boolean => path.at(-2) === 'w:rPr' && path.at(-3) === 'w:r'

/** Adds words, where words count: in a run, and not in the instruction of a field, or in what says that a value is empty. */
function say({ path, text }: OpenStory, words: string): void {
  if (path.includes('w:r') && !text.fields.inInstruction && !text.values.inPlaceholder) text.add(words)
}

const breakLine: Open = (story) => say(story, '\n')
const citeNote =
  (kind: string): Open =>
  ({ text }, attributes) =>
    text.add('', `${kind} ${idOf(attributes)}`)
const openNote =
  (kind: string): Open =>
  ({ text }, attributes) =>
    void (text.note = `${kind} ${idOf(attributes)}`)
const startMove: Open = ({ text }, attributes) => void (text.changes.move = attributes.get('w:name') ?? null)
const endMove: Open = ({ text }) => void (text.changes.move = null)

/** What is done where an element opens (ISO/IEC 29500-1, 17). */
export const opened: ReadonlyMap<string, Open> = new Map<string, Open>([
  ['w:p', ({ text }) => text.openParagraph()],
  [
    'w:pStyle',
    ({ text, path }, attributes) => {
      if (text.paragraph && path.includes('w:pPr')) text.paragraph.style = valueOf(attributes)
    },
  ],
  [
    'w:numPr',
    ({ text, path }) => {
      if (text.paragraph && path.includes('w:pPr')) text.paragraph.isList = true
    },
  ],
  [
    'w:numId',
    ({ text, path }, attributes) => {
      // The numbering 0 takes away the one that the style gives (ISO/IEC 29500-1, 17.9.18).
      if (text.paragraph && path.includes('w:pPr') && valueOf(attributes) === '0')
        text.paragraph.isList = false
    },
  ],
  ['w:r', ({ text }) => text.openRun()],
  [
    'w:b',
    (story, attributes) => {
      if (isOfRun(story)) story.text.isBold = isOn(valueOf(attributes))
    },
  ],
  [
    'w:i',
    (story, attributes) => {
      if (isOfRun(story)) story.text.isItalic = isOn(valueOf(attributes))
    },
  ],
  [
    'w:rStyle',
    ({ text }, attributes) => {
      if (/^strong$/i.test(valueOf(attributes))) text.isBold = true
      if (/^emphasis$/i.test(valueOf(attributes))) text.isItalic = true
    },
  ],
  [
    'w:tab',
    (story) => {
      if (story.path.at(-2) === 'w:r') say(story, '\t')
    },
  ],
  ['w:br', breakLine],
  ['w:cr', breakLine],
  ['w:noBreakHyphen', (story) => say(story, '\u2011')],
  ['w:softHyphen', (story) => say(story, '\u00AD')],
  [
    'w:sym',
    (story, attributes) => {
      const code = Number.parseInt(attributes.get('w:char') ?? '', 16) || 0x25a1
      say(story, String.fromCodePoint(Math.min(Math.max(code, 1), 0xffff)))
    },
  ],
  ['w:footnoteReference', citeNote('footnote')],
  ['w:endnoteReference', citeNote('endnote')],
  ['w:footnote', openNote('footnote')],
  ['w:endnote', openNote('endnote')],
  ['w:fldChar', ({ text }, attributes) => text.fields.mark(attributes.get('w:fldCharType') ?? '')],
  [
    'w:hyperlink',
    ({ text, targets }, attributes) => void text.links.push(targets.get(attributes.get('r:id') ?? '')),
  ],
  ['w:sdt', ({ text }) => text.values.openControl()],
  ['w:tag', ({ text }, attributes) => text.values.tag(valueOf(attributes))],
  [
    'w:showingPlcHdr',
    ({ text }, attributes) => {
      if (isOn(valueOf(attributes))) text.values.isPlaceholder()
    },
  ],
  [
    'w:bookmarkStart',
    ({ text }, attributes) => text.values.openBookmark(idOf(attributes), attributes.get('w:name') ?? ''),
  ],
  ['w:bookmarkEnd', ({ text }, attributes) => text.values.closeBookmark(idOf(attributes))],
  ['w:commentRangeStart', ({ anchors }, attributes) => anchors.start(idOf(attributes))],
  ['w:commentRangeEnd', ({ anchors }, attributes) => anchors.end(idOf(attributes))],
  // Where there is no range, the comment is on the point at which it is cited.
  ['w:commentReference', ({ anchors }, attributes) => anchors.start(idOf(attributes))],
  ['w:moveFromRangeStart', startMove],
  ['w:moveToRangeStart', startMove],
  ['w:moveFromRangeEnd', endMove],
  ['w:moveToRangeEnd', endMove],
  ['w:tbl', ({ text }) => text.tables.openTable()],
  ['w:tr', ({ text }) => text.tables.openRow()],
  ['w:tc', ({ text }) => text.tables.openCell()],
])

/** What is done where an element closes. */
export const closed: ReadonlyMap<string, Close> = new Map<string, Close>([
  ['w:p', ({ text }) => text.closeParagraph()],
  ['w:r', ({ text }) => text.closeRun()],
  ['w:hyperlink', ({ text }) => void text.links.pop()],
  ['w:sdt', ({ text }) => text.values.closeControl()],
  ['w:tbl', ({ text }) => text.tables.closeTable()],
  ['w:tr', ({ text }) => text.tables.closeRow()],
])

/** What is done with the words right inside an element. */
export const worded: ReadonlyMap<string, (story: OpenStory, words: string) => void> = new Map([
  ['w:t', say],
  ['w:delText', say],
  ['w:instrText', ({ text }: OpenStory, words: string) => text.fields.instruct(words)],
])
