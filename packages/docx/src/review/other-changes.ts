import { editOf, editsOf, untrackedEdits } from './edits-of.ts'
import type { Found } from './found.ts'
import { isMade } from './paragraph-changes.ts'
import { noPlace } from './places-of.ts'
import type { Reading } from './reading.ts'
import { type Piece, type Revision, type Row, type Story, isDeletion } from './story.ts'
import { wordsIn } from './words.ts'

type Change = Found['change']

const bare = {
  field: null,
  computed: null,
  footnotes: [],
} satisfies Partial<Change>

/** The rows of tables that were put in or taken out, or of which cells were. */
export function rowChanges({ passages, places, nameOf }: Reading): Found[] {
  const rows = new Map<Row, { at: number; pieces: Piece[][] }>()
  passages.forEach(({ paragraphs, pieces }, at) => {
    const row = paragraphs[0]?.table?.row
    if (!row || row.revisions.length === 0) return
    const known = rows.get(row)
    if (known) known.pieces.push([...pieces])
    else rows.set(row, { at, pieces: [[...pieces]] })
  })
  return Array.from(rows, ([{ revisions }, { at, pieces }]): Found => {
    const made = revisions.filter(isMade)
    const outside = made.length > 0 ? pieces.flat().filter(({ ranges }) => ranges.length === 0) : []
    const words = (view: 'old' | 'new') => pieces.map((each) => wordsIn(each, view)).join(' | ')
    const isGone = made.some(isDeletion)
    const change: Change = {
      ...bare,
      kind: made.length > 0 ? 'table' : 'formatting',
      action: made.length === 0 ? 'changed' : isGone ? 'deleted' : 'inserted',
      weight: made.length > 0 ? 'normal' : 'low',
      place: places[at] ?? noPlace,
      before: made.length > 0 && !isGone ? '' : words('old'),
      after: isGone ? '' : words('new'),
      edits: [
        ...revisions.map((each) => ({ ...editOf(each), text: words(isDeletion(each) ? 'old' : 'new') })),
        ...editsOf(outside, nameOf),
      ],
      placed: { by: 'position', sure: 'certain' },
    }
    return {
      at,
      change,
      revisions: [...revisions, ...outside.flatMap((each) => each.revisions)],
      pieces: pieces.flat(),
    }
  })
}

/** The paragraphs with words of their own that were sent, and are nowhere in the file. */
export function goneParagraphs({ sent, matched, places, passages }: Reading): Found[] {
  const passageOf = new Map(matched.flatMap((all, index) => all.map((at) => [at, index] as const)))
  let last = 0
  return sent.paragraphs.flatMap((paragraph, index): Found[] => {
    const passage = passageOf.get(index)
    last = passage ?? last
    if (passage !== undefined || paragraph.isFigure || !/[\p{L}\p{N}]/u.test(paragraph.outside)) return []
    const place = { ...(places[last] ?? noPlace), note: paragraph.note ?? null }
    const change: Change = {
      ...bare,
      kind: 'wording',
      action: 'deleted',
      weight: 'normal',
      place: { ...place, paragraph: paragraph.number ?? place.paragraph },
      before: paragraph.text,
      after: '',
      edits: untrackedEdits(paragraph.text, ''),
      placed: { by: 'position', sure: 'likely' },
    }
    return [{ at: Math.min(last, passages.length), change, revisions: [], pieces: [] }]
  })
}

/** The tracked changes that nothing else accounts for: they are in a part, but in no paragraph of it. */
export function unplacedChanges(
  stories: readonly Story[],
  accounted: ReadonlySet<Revision>,
  at: number,
): Found[] {
  return stories.flatMap(({ kind, loose }) =>
    loose
      .filter((revision) => !accounted.has(revision))
      .map((revision) => ({
        at,
        change: {
          ...bare,
          kind: 'unplaced' as const,
          action: 'changed' as const,
          weight: 'low' as const,
          place: { ...noPlace, story: kind },
          before: '',
          after: '',
          edits: [editOf(revision)],
          placed: { by: 'nothing' as const, sure: 'doubtful' as const },
        },
        revisions: [revision],
        pieces: [],
      })),
  )
}
