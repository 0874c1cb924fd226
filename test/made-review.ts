import type { ManifestField } from '@rsr/docx'
import type { Review, ReviewChange } from '@rsr/model'

const place = {
  story: 'text' as const,
  chapter: null,
  heading: null,
  paragraph: null,
  table: null,
  row: null,
  note: null,
  near: null,
}

const plain = {
  action: 'changed' as const,
  weight: 'normal' as const,
  place,
  field: null,
  computed: null,
  footnotes: [],
  edits: [{ kind: 'insert' as const, tracked: true, author: 'Reviewer', date: null, text: '', move: null }],
  reason: null,
  threads: [],
  contradicts: [],
  placed: { by: 'tag' as const, sure: 'certain' as const },
}

/** A change of a value that was sent, as `fromDocx` gives it. */
export function changed(
  id: string,
  { key, file, pointer, part, holds, home, text }: ManifestField,
  after: string,
  more: Partial<ReviewChange> = {},
): ReviewChange {
  const field = { key, file, pointer, part, holds, home, written: true, name: pointer }
  return { id, kind: 'value', ...plain, field, before: text, after, ...more }
}

/** A change of a status. */
export const changedStatus = (
  id: string,
  trace: string,
  after: string,
  reason: string | null,
): ReviewChange => ({
  id,
  kind: 'computed',
  ...plain,
  computed: { key: 'c1', trace },
  before: '◕ Largely in place',
  after,
  reason,
})

export const reviewOf = (...changes: ReviewChange[]): Review => ({
  schema: 'review/1',
  document: {
    title: 'Draft',
    language: 'en',
    date: '2026-11-25',
    release: 'draft',
    files: [],
    answered: [],
    manifest: 'given',
  },
  program: { name: 'Microsoft Office Word', keeps: 'tags' },
  changes,
  threads: [],
  sent: [],
  counts: { revisions: { seen: 0, placed: 0, unplaced: 0 }, comments: { seen: 0, placed: 0, unplaced: 0 } },
})
