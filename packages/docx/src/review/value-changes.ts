import type { ReviewChange, ReviewPlaced } from '@rsr/model'
import { editsOf, untracked, untrackedEdits } from './edits-of.ts'
import type { Found } from './found.ts'
import { type Occurrence, occurrencesIn, wholeOf } from './occurrences.ts'
import { keptLook } from './kept-look.ts'
import { noPlace } from './places-of.ts'
import type { Reading } from './reading.ts'
import type { SentValue } from './sent.ts'
import { similarity } from './similarity.ts'
import { spansOf } from './spans.ts'
import { ownLook } from './own-look.ts'
import { textOf, valueText } from './value-text.ts'
import { isSameWords, plain } from './words.ts'

type Change = Found['change']

/** What was changed of the values of a file: words, notes and looks, tracked or not; and which are gone. */
export function valueChanges(reading: Reading): Found[] {
  const occurrences = occurrencesIn(reading.passages)
  return [...occurrences]
    .flatMap(([key, each]) => changesOf(key, each, reading))
    .concat(goneValues(new Set(occurrences.keys()), reading))
}

function changesOf(key: string, occurrences: readonly Occurrence[], reading: Reading): Found[] {
  const value = reading.sent.values.get(key)
  if (isUntouched(occurrences, value, reading)) return []
  const { own, copies, isSplit, isMoved } = wholeOf(occurrences, () => reading.sent.wordsOf(key))
  const found = changeOf(key, own, isSplit ? 'split' : isMoved ? 'moved' : 'changed', reading)
  return [
    ...(found ? [found] : []),
    ...copies.flatMap((copy) => changeOf(key, [copy], 'copied', reading) ?? []),
  ]
}

/** Most values are as they were sent: no more is made of them. */
function isUntouched(
  occurrences: readonly Occurrence[],
  value: SentValue | undefined,
  { nameOf }: Reading,
): boolean {
  const [only, second] = occurrences
  if (!only || second || !value) return false
  let text = ''
  for (const { piece } of only.located) {
    if (piece.revisions.length > 0 || piece.isMark) return false
    if (value.isMarkdown && (piece.isBold || piece.isItalic || piece.link !== undefined)) return false
    text += piece.note === undefined ? piece.text : `[^${nameOf(piece.note)}]`
  }
  return text === value.text
}

function changeOf(
  key: string,
  occurrences: readonly Occurrence[],
  action: ReviewChange['action'],
  reading: Reading,
): Found | undefined {
  const { sent, nameOf, places, addedNotes, passages } = reading
  const value = sent.values.get(key)
  const located = occurrences.flatMap((each) => each.located)
  // What is in a value inside of this one is told of that one.
  const own = located.filter(({ piece }) => piece.ranges.at(-1)?.key === key).map(({ piece }) => piece)
  const isMarkdown = value?.isMarkdown ?? true
  const old = valueText(occurrences, 'old', nameOf)
  const isChanged = own.some(({ revisions }) => revisions.length > 0) || action !== 'changed'
  const holds = value?.field?.holds ?? 'plain'
  if (value && !isChanged && textOf(old.paragraphs, holds) === value.text) return undefined
  const now = valueText(occurrences, 'new', nameOf)
  const sentSpans = value && isMarkdown ? spansOf(value.text) : old.paragraphs.flat()
  const [oldLook, nowLook] = ownLook(sentSpans, old.paragraphs, now.paragraphs)
  const oldText = textOf(oldLook, holds)
  const before = value?.text ?? oldText
  const sentWords = value ? sent.wordsOf(key) : old.words
  const isCopy = action === 'copied'
  const isUntracked = !isCopy && (!isSameWords(old.words, sentWords) || notesIn(oldText) !== notesIn(before))
  const revisions = [...new Set(own.flatMap((piece) => piece.revisions))]
  // An insertion of nothing is what LibreOffice makes of a comment.
  const isWorded = own.some(
    ({ text, note, revisions: all }) =>
      (text !== '' || note !== undefined) && all.some(({ kind }) => kind !== 'format'),
  )
  const isOther = isWorded || isUntracked || isCopy || action === 'split'
  // A look that was changed with tracking was changed by a person.
  const isDressed = own.some((piece) => piece.revisions.some(({ kind }) => kind === 'format'))
  const { paragraphs, lost } =
    isOther && value?.isMarkdown && !isDressed
      ? keptLook(sentSpans, nowLook)
      : { paragraphs: nowLook, lost: '' }
  const nowText = textOf(paragraphs, holds, now.isListed)
  const named = addedNotes.filter(({ name }) => nowText.includes(`[^${name}]`))
  if (!isOther && revisions.length === 0 && isSameLook(oldText, before, isMarkdown)) return undefined
  const at =
    located.find(({ piece }) => own.includes(piece))?.passage ?? located[0]?.passage ?? passages.length
  const isSame = isSameWords(now.words, sentWords) && notesIn(nowText) === notesIn(before)
  const isBlank = now.words.trim() === '' && notesIn(nowText) === ''
  const after = isSame && isOther ? before : nowText
  const change: Change = {
    kind: isOther ? kindOf(key, value) : 'formatting',
    action: action !== 'changed' ? action : isBlank && before !== '' ? 'deleted' : 'changed',
    weight: isOther && after !== before ? 'normal' : 'low',
    place: places[at] ?? noPlace,
    field: value?.field ?? null,
    computed: value?.computed ?? null,
    before,
    after,
    footnotes: named.map(({ name, text }) => ({ name, text })),
    edits: [
      ...(isUntracked ? untrackedEdits(sentWords, old.words) : []),
      ...(lost === '' ? [] : [{ ...untracked, kind: 'format' as const, text: lost }]),
      ...editsOf(own, nameOf),
    ],
    placed: placedBy(occurrences, isCopy, similarity(plain(old.words), plain(sentWords))),
  }
  return {
    at,
    change,
    revisions: [...revisions, ...named.flatMap((note) => note.revisions)],
    pieces: located.map(({ piece }) => piece),
  }
}

function kindOf(key: string, value: SentValue | undefined): ReviewChange['kind'] {
  if (value?.computed || (!value && key.startsWith('c'))) return 'computed'
  // What the toolkit ships is not changed by a review.
  return value?.field?.file.startsWith('@rsr/') ? 'wording' : 'value'
}

function placedBy(occurrences: readonly Occurrence[], isCopy: boolean, likeness: number): ReviewPlaced {
  const by = occurrences[0]?.range.by ?? 'tag'
  if (isCopy || (by === 'words' && likeness < 0.5)) return { by, sure: 'doubtful' }
  return { by, sure: by === 'words' || occurrences.length > 1 ? 'likely' : 'certain' }
}

const notesIn = (markdown: string) => (markdown.match(/\[\^[^\]]+\]/g) ?? []).join('')

/** Whether two texts of Markdown with the same words look alike: there are several ways to write it. */
function isSameLook(one: string, other: string, isMarkdown: boolean): boolean {
  if (!isMarkdown || plain(one) === plain(other)) return true
  return lookOf(one) === lookOf(other)
}

const lookOf = (markdown: string) =>
  spansOf(markdown)
    .flatMap(({ text, isBold, isItalic, link }) =>
      Array.from(
        text.replace(/\s/g, ''),
        (letter) => `${letter}${isBold ? 'b' : ''}${isItalic ? 'i' : ''}${link ?? ''}`,
      ),
    )
    .join(' ')

/** The values that were in a paragraph that was sent, and are nowhere in the file. */
function goneValues(found: ReadonlySet<string>, { sent, matched, places, passages }: Reading): Found[] {
  const passageOf = new Map(matched.flatMap((all, index) => all.map((at) => [at, index] as const)))
  let last = 0
  return sent.paragraphs.flatMap((paragraph, index) => {
    const passage = passageOf.get(index)
    last = passage ?? last
    if (paragraph.isFigure) return []
    return paragraph.keys.flatMap((key): Found[] => {
      const value = sent.values.get(key)
      if (found.has(key) || !value || value.text === '') return []
      const change: Change = {
        kind: kindOf(key, value),
        action: 'deleted',
        weight: 'normal',
        place: {
          ...(places[last] ?? noPlace),
          paragraph: paragraph.number ?? places[last]?.paragraph ?? null,
        },
        field: value.field,
        computed: value.computed,
        before: value.text,
        after: '',
        footnotes: [],
        edits: untrackedEdits(sent.wordsOf(key), ''),
        placed: { by: 'position', sure: passage === undefined ? 'likely' : 'certain' },
      }
      return [{ at: Math.min(last, passages.length), change, revisions: [], pieces: [] }]
    })
  })
}
