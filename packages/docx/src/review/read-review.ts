import type { Review, ReviewChange } from '@rsr/model'
import type { Manifest } from '../manifest/manifest-of.ts'
import type { OfficePackage } from '@rsr/opc'
import { Budget } from './budget.ts'
import { contradictions } from './contradictions.ts'
import type { Found } from './found.ts'
import { locateValues } from './locate-values.ts'
import { matchPassages } from './match-passages.ts'
import { mendValues } from './mend-values.ts'
import { nameNotes } from './name-notes.ts'
import { goneParagraphs, rowChanges, unplacedChanges } from './other-changes.ts'
import { paragraphChanges } from './paragraph-changes.ts'
import { passagesOf } from './passages-of.ts'
import { placesOf } from './places-of.ts'
import { readComments } from './read-comments.ts'
import { linksOf, manifestIn, propertyIn } from './read-properties.ts'
import { readStory } from './read-story.ts'
import type { Reading } from './reading.ts'
import { sentComments } from './sent-comments.ts'
import { sentOf } from './sent.ts'
import type { Piece, Revision, Story } from './story.ts'
import { type FoundThread, threadsOf } from './threads-of.ts'
import { valueChanges } from './value-changes.ts'
import { withoutOurs } from './without-ours.ts'
import { wordsIn } from './words.ts'

/** @throws an error that says what is wrong with the file. */
export async function readReview(from: OfficePackage, given: Manifest | undefined): Promise<Review> {
  const budget = new Budget()
  const { comments, revisions } = readComments(from, budget)
  const inside = given ? undefined : manifestIn(from, budget)
  const manifest = given ?? inside?.manifest
  const stories = [
    ...readStories(from, budget).map((story) => withoutOurs(story, manifest)),
    storyOf(revisions),
  ]
  const property = (part: string, element: string) => propertyIn(from, part, element, budget)
  const creator = manifest?.document.creator || property('docProps/core.xml', 'dc:creator')
  const reading = readingOf(stories, manifest)
  const sentAmong = sentComments(manifest, creator)
  const threads = threadsOf(comments, stories, reading, sentAmong).toSorted((a, b) => a.at - b.at)
  const found = allChanges(stories, reading)
  const on = threadsOn(threads)
  const changes = found.map((each, index) => changeOf(each, `c${index + 1}`, threads, on))
  const { title, language, date, release } = manifest?.document ?? {
    title: property('docProps/core.xml', 'dc:title'),
    language: property('docProps/core.xml', 'dc:language'),
    date: '',
    release: null,
  }
  return {
    schema: 'review/1',
    document: {
      title,
      language,
      date,
      release,
      files: filesOf(manifest),
      answered: manifest?.threads.flatMap(({ answers }) => answers) ?? [],
      manifest: given ? 'given' : inside ? ((await inside.isIntact) ? 'file' : 'changed') : 'none',
    },
    program: { name: property('docProps/app.xml', 'Application'), keeps: keptBy(reading) },
    changes: contradictions(changes),
    threads: threads.map(({ thread }, index) => ({ id: `t${index + 1}`, ...thread })),
    sent: sentFor(changes, manifest),
    counts: {
      revisions: tallyOfRevisions(stories, found),
      comments: tally(
        comments.length,
        threads.flatMap(({ thread }) => (thread.place.story === 'none' ? [] : thread.comments)).length,
        threads.flatMap(({ thread }) => thread.comments).length,
      ),
    },
  }
}

/** The files of a workspace that a document was made from. */
const filesOf = (manifest: Manifest | undefined): string[] =>
  [...new Set(manifest?.fields.map(({ file }) => file))].filter((file) => !file.startsWith('@')).toSorted()

const valueOf = ({ file, pointer }: { readonly file: string; readonly pointer: string }) =>
  `${file}#${pointer}`

/** The values that changes are about, as they were sent: each paragraph once, though it is printed again. */
function sentFor(changes: readonly ReviewChange[], manifest: Manifest | undefined): Review['sent'] {
  const changed = new Set(changes.flatMap(({ field }) => (field ? [valueOf(field)] : [])))
  const parts = new Map<string, Review['sent'][number]>()
  for (const field of manifest?.fields ?? []) {
    const { file, pointer, part, text } = field
    const id = `${valueOf(field)}#${part}`
    if (changed.has(valueOf(field)) && !parts.has(id)) parts.set(id, { file, pointer, part, text })
  }
  return [...parts.values()]
}

function readStories(from: OfficePackage, budget: Budget): Story[] {
  const kinds = {
    document: 'text',
    footnotes: 'footnote',
    endnotes: 'endnote',
    header: 'header',
    footer: 'footer',
  } as const
  return Object.entries(kinds).flatMap(([part, kind]) =>
    from.names
      .filter((name) => new RegExp(`^word/${part}\\d*\\.xml$`).test(name))
      .map((name) => readStory(from, name, kind, linksOf(from, name, budget), budget)),
  )
}

/** What is tracked in the words of comments is of no place of the document. */
function storyOf(revisions: readonly Revision[]): Story {
  const revisionsSeen = revisions.length
  return { kind: 'none', paragraphs: [], anchors: new Map(), revisionsSeen, loose: revisions }
}

function readingOf(stories: readonly Story[], manifest: Manifest | undefined): Reading {
  const sent = sentOf(manifest)
  const passages = stories.flatMap(passagesOf)
  const matched = matchPassages(passages, sent)
  locateValues(passages, matched, sent)
  const { names, numbers, added } = nameNotes(passages, matched, sent, manifest)
  const nameOf = (note: string) => names.get(note) ?? note
  mendValues(passages, matched, sent, nameOf)
  const addedNotes = [...added].map((id) => {
    const own = passages.filter(({ paragraphs }) => paragraphs[0]?.note === id)
    return {
      id,
      name: names.get(id) ?? id,
      text: own.map(({ pieces }) => wordsIn(pieces, 'new').trim()).join('\n'),
      revisions: own.flatMap(({ pieces, paragraphs }) => [
        ...pieces.flatMap((piece) => piece.revisions),
        ...paragraphs.flatMap((paragraph) => paragraph.formats),
      ]),
    }
  })
  return {
    sent,
    passages,
    matched,
    places: placesOf(passages, matched, sent, numbers),
    nameOf,
    addedNotes,
  }
}

function allChanges(stories: readonly Story[], reading: Reading): Found[] {
  const placed = [
    ...valueChanges(reading),
    ...paragraphChanges(reading),
    ...rowChanges(reading),
    ...goneParagraphs(reading),
  ].toSorted((a, b) => a.at - b.at)
  const accounted = new Set(placed.flatMap(({ revisions }) => revisions))
  return [...placed, ...unplacedChanges(stories, accounted, reading.passages.length)]
}

/** The indices of the threads that each piece is in. */
type ThreadsOn = ReadonlyMap<Piece, readonly number[]>

function threadsOn(threads: readonly FoundThread[]): ThreadsOn {
  const on = new Map<Piece, number[]>()
  threads.forEach(({ pieces }, index) => {
    for (const piece of pieces) {
      const others = on.get(piece)
      if (others) others.push(index)
      else on.set(piece, [index])
    }
  })
  return on
}

function changeOf(
  { change, pieces }: Found,
  id: string,
  threads: readonly FoundThread[],
  on: ThreadsOn,
): ReviewChange {
  const indices = new Set(pieces.flatMap((piece) => on.get(piece) ?? []))
  const about = [...indices].flatMap((index) => {
    const thread = threads[index]?.thread
    return thread ? [{ thread, id: `t${index + 1}` }] : []
  })
  // In a thread that the document was sent with, the answers are the reason.
  const reasons = about.flatMap(({ thread }) => thread.comments.slice(thread.sent).map(({ text }) => text))
  return {
    id,
    ...change,
    reason: change.kind === 'computed' && reasons.length > 0 ? reasons.join('\n') : null,
    threads: about.map((each) => each.id),
    contradicts: [],
  }
}

/** By what most values were found. */
function keptBy({ passages, sent }: Reading): Review['program']['keeps'] {
  const fields = new Set<string>()
  let tags = 0
  let bookmarks = 0
  for (const { pieces } of passages) {
    for (const { ranges } of pieces) {
      for (const { key, by } of ranges) {
        if (!key.startsWith('f') || fields.has(key) || (sent.values.size > 0 && !sent.values.has(key)))
          continue
        fields.add(key)
        if (by === 'tag') tags++
        if (by === 'bookmark') bookmarks++
      }
    }
  }
  if (tags * 2 >= fields.size) return 'tags'
  return bookmarks * 2 >= fields.size - tags ? 'bookmarks' : 'words'
}

/** @throws if a tracked change of the file is in no change of the review: a fault of ours. */
function tallyOfRevisions(stories: readonly Story[], found: readonly Found[]) {
  const of = (isPlaced: boolean) =>
    new Set(
      found
        .filter(({ change }) => (change.kind !== 'unplaced') === isPlaced)
        .flatMap((each) => each.revisions),
    )
  const seen = stories.reduce((sum, story) => sum + story.revisionsSeen, 0)
  const placed = of(true).size
  return tally(seen, placed, placed + of(false).size)
}

function tally(seen: number, placed: number, all: number) {
  if (seen !== all) throw new Error(`Unexpected ${all} of ${seen} tracked changes or comments in the review`)
  return { seen, placed, unplaced: all - placed }
}
