import type { RecordKind } from '@rsr/roadmap'
import type { Citable } from '../merge/citations.ts'
import type { NamedSource } from '../merge/match-source.ts'
import type { ReturnedForm } from '../returned.ts'
import { grouped } from '../grouped.ts'
import { findRecord, identityOf, wordsOf } from './find-record.ts'
import { newId } from './new-id.ts'
import { placeOfRow } from './place-of-row.ts'
import { type Known, planRecord } from './plan-record.ts'
import type { PlannedRecord } from './planned-record.ts'
import type { TypedRecord } from './typed-record.ts'

/**
 * What comes of rows of tables, each beside the record that is there, if one is. Rows about one record are taken together.
 *
 * @returns also the sources that can be cited: those registered, and those that are accepted here.
 */
export function planRecords(
  rows: readonly TypedRecord[],
  { assessment, accepted, replyOf }: Omit<Known, 'sources'>,
): { planned: PlannedRecord[]; sources: Citable } {
  const named = new Map<string, NamedSource>(assessment.sources)
  const added = new Map<ReturnedForm, Map<string, string>>()
  const addedBy: Citable['addedBy'] = (form, row) => added.get(form)?.get(row.toLowerCase())
  const sources = { named, addedBy }
  const known: Known = { assessment, sources, accepted, replyOf }
  const planned: PlannedRecord[] = []
  // Sources first: facts and figures cite those that are accepted.
  for (const kind of ['sources', 'facts', 'figures', 'actions'] as const) {
    const ofKind = rows.filter((row) => row.kind === kind)
    for (const [id, group] of byRecord(ofKind, kind, known)) {
      const one = planRecord(id, group, known)
      planned.push(one)
      if (kind !== 'sources') continue
      if (one.isNew && one.accepted && one.parts.length > 0) named.set(id, namedSource(id, group))
      for (const { delivery, row } of named.has(id) ? group : []) {
        const ofForm = added.get(delivery.form) ?? new Map<string, string>()
        added.set(delivery.form, ofForm.set(row.toLowerCase(), id))
      }
    }
  }
  return { planned, sources }
}

function namedSource(id: string, group: readonly TypedRecord[]): NamedSource {
  const said = (field: string) =>
    group.map((row) => wordsOf(row, field)).find((words) => words !== undefined) ?? null
  return { id, title: said('title') ?? id, url: said('url'), year: Number(said('year')) }
}

/** The rows by the id of the record that they are about. */
function byRecord(
  rows: readonly TypedRecord[],
  kind: RecordKind,
  { assessment, sources, replyOf }: Known,
): Map<string, [TypedRecord, ...TypedRecord[]]> {
  const added = new Map<string, string>()
  const taken = new Set<string>(assessment[kind].keys())
  return grouped(rows, (row) => {
    const reply = { source: replyOf(row.delivery.agency), place: placeOfRow(row) }
    const identity = identityOf(row)
    const known = findRecord(row, assessment, sources.named, reply)
    if (known !== undefined) return known
    // The row of a measure of which there are no figures yet has the id that they get.
    const own = kind === 'figures' && !row.row.startsWith('new-') ? row.row : undefined
    const id = own ?? (identity === undefined ? undefined : added.get(identity)) ?? newId(row, taken)
    taken.add(id)
    if (identity !== undefined) added.set(identity, id)
    return id
  })
}
