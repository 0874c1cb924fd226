import type { analysis } from '@rsr/model'
import { all, pick } from '../analysis/pick.ts'
import { type Publication, type Release, publish } from '../analysis/publish.ts'

type Analysis = analysis.AnalysisDocument

/** From what anyone may read to what the office keeps. */
const marks = ['public', 'state', 'restricted'] as const

/**
 * Publishes two editions of an assessment to be compared: what the newer one withholds is withheld of the older one too,
 * though it was shown at the time, so that a comparison tells nothing that the newer edition does not.
 *
 * @param older - the edition before: in full, or already published.
 * @param newer - the edition after, in full.
 * @returns both, as the release shows them. An edition that was published already must be of the same release.
 */
export function publishEditions(
  older: Analysis,
  newer: Analysis,
  { release }: { readonly release: Release },
): { readonly older: Publication; readonly newer: Publication } {
  const marked: Analysis = {
    ...older,
    sources: stricter(older.sources, newer.sources, ({ title }) => title),
    facts: stricter(older.facts, newer.facts, ({ text }) => text),
    actions: pick(
      stricter(older.actions, newer.actions, ({ title }) => title),
      all,
      (action) => ({ ...action, progress: stricterReports(action, newer.actions[action.id]) }),
    ),
  }
  return { older: publish(marked, { release }), newer: publish(newer, { release }) }
}

/** Reports with the strictest of their own mark and those of the reports that the newer edition has in their place. */
function stricterReports(
  older: analysis.Action,
  newer: analysis.Action | undefined,
): analysis.ProgressReport[] {
  return older.progress.map((report) => {
    const found = newer?.progress.filter((other) => isSame(report, other)) ?? []
    const strictest = Math.max(...[report, ...found].map((one) => marks.indexOf(one.confidentiality)))
    return { ...report, confidentiality: marks[strictest] ?? 'restricted' }
  })
}

/** Records with the strictest of their own mark and those of the records that have the same id, or the same words. */
function stricter<Item extends { readonly confidentiality: analysis.Confidentiality }>(
  items: Readonly<Record<string, Item>>,
  others: Readonly<Record<string, Item>>,
  wordsOf: (item: Item) => string,
): Record<string, Item> {
  const rank = (item: Item) => marks.indexOf(item.confidentiality)
  const byWords = new Map<string, number>()
  for (const other of Object.values(others)) {
    byWords.set(wordsOf(other), Math.max(rank(other), byWords.get(wordsOf(other)) ?? 0))
  }
  return Object.fromEntries(
    Object.entries(items).map(([id, item]) => {
      const other = others[id]
      const strictest = Math.max(rank(item), other ? rank(other) : 0, byWords.get(wordsOf(item)) ?? 0)
      return [id, { ...item, confidentiality: marks[strictest] ?? 'restricted' }]
    }),
  )
}

const isSame = (one: analysis.ProgressReport, other: analysis.ProgressReport) =>
  one.date === other.date || one.text === other.text
