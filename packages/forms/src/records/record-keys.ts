import type { RecordKind } from '@rsr/roadmap'

/** The keys of a record in the order of the schema, in which new ones are written. */
export const recordKeys: Readonly<Record<RecordKind, readonly string[]>> = {
  sources: ['kind', 'title', 'publisher', 'year', 'language', 'url', 'period'],
  facts: ['text', 'kind', 'sources', 'period'],
  figures: ['measure', 'unit', 'values', 'sources', 'note'],
  actions: ['title', 'closes', 'lead', 'start', 'end', 'cost', 'funding', 'progress'],
}
