import type { Assessment } from '@rsr/model'
import { type NamedSources, matchSource } from '../merge/match-source.ts'
import { folded } from '../understand/reading.ts'
import type { TypedRecord } from './typed-record.ts'

/** The value of a part that is a text or a number, as text. */
export function wordsOf({ parts }: TypedRecord, field: string): string | undefined {
  const value = parts.find((part) => part.field === field)?.value
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined
}

/** The field by which a record is known again. */
const naming = { sources: 'title', facts: 'text', figures: 'measure', actions: 'title' } as const

/** What tells records of one name apart, where it is filled in. */
const apart = { sources: 'year', facts: '', figures: 'unit', actions: '' } as const

/** What makes two rows one record, whatever their ids; undefined where that is not filled in. */
export function identityOf(record: TypedRecord): string | undefined {
  const name = wordsOf(record, naming[record.kind])
  if (name === undefined) return undefined
  return `${folded(name)} ${folded(wordsOf(record, apart[record.kind]) ?? '')}`
}

/**
 * The id of the record that a row is about: that of the row, where there is one of this id; for a row that was empty, of one that
 * was registered from it or says the same.
 *
 * @param reply - the source that the reply of the agency is, and the place of the row in it, which a fact from it cites.
 */
export function findRecord(
  record: TypedRecord,
  assessment: Assessment,
  sources: NamedSources,
  reply: { readonly source: string; readonly place: string },
): string | undefined {
  if (assessment[record.kind].has(record.row)) return record.row
  const identity = identityOf(record)
  const isNamed = (name: string, unit: string | null = null) =>
    identity === `${folded(name)} ${folded(unit ?? '')}`
  if (record.kind === 'sources') {
    const [title = '', url = '', year] = ['title', 'url', 'year'].map((field) => wordsOf(record, field))
    // A report of another year is another one, though it has the same title.
    const ofYear = [...sources].filter(([, each]) => year === undefined || String(each.year) === year)
    return matchSource(url, sources) ?? matchSource(title, new Map(ofYear))
  }
  if (record.kind === 'facts') {
    return [...assessment.facts.values()].find(
      ({ text, sources: cited }) =>
        isNamed(text) ||
        cited.some(({ source, pinpoint }) => source === reply.source && isPlace(pinpoint, reply.place)),
    )?.id
  }
  if (record.kind === 'figures')
    return [...assessment.figures.values()].find(({ measure, unit }) => isNamed(measure, unit))?.id
  return [...assessment.actions.values()].find(({ title }) => isNamed(title))?.id
}

const isPlace = (pinpoint: string | null, place: string) =>
  pinpoint === place || pinpoint?.startsWith(`${place}, `) === true
