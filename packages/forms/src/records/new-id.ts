import { wordsOf } from './find-record.ts'
import type { TypedRecord } from './typed-record.ts'

const longest = 48

/** An id for a record that an agency adds: of its title, as `police-annual-report-2025`; a fact is numbered, `police-fact-1`. */
export function newId(record: TypedRecord, taken: ReadonlySet<string>): string {
  const { agency } = record.delivery
  const name = names[record.kind](record)
  const id = idOf(name)
  const stem = id === '' ? `${agency}-${record.kind.replace(/s$/, '')}` : id
  const isNumbered = record.kind === 'facts' || id === ''
  for (let number = 1; ; number++) {
    const free = number === 1 && !isNumbered ? stem : `${stem}-${number}`
    if (!taken.has(free)) return free
  }
}

const names: Readonly<Record<TypedRecord['kind'], (record: TypedRecord) => string>> = {
  sources: (record) => {
    const [title = '', year = ''] = [wordsOf(record, 'title'), wordsOf(record, 'year')]
    return title.includes(year) ? title : `${idOf(title)}-${year}`
  },
  facts: ({ delivery }) => `${delivery.agency}-fact`,
  figures: (record) => wordsOf(record, 'measure') ?? '',
  actions: (record) => wordsOf(record, 'title') ?? '',
}

/** Words as an id, cut after one; empty where it would begin with no Latin letter. */
function idOf(words: string): string {
  const id = words
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z\d]+/g, '-')
    .replaceAll(/^[-\d]+|-+$/g, '')
  return id.length <= longest
    ? id
    : id
        .slice(0, longest + 1)
        .replace(/-[^-]*$/, '')
        .slice(0, longest)
}
