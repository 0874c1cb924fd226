import type { Catalogue, Country } from '@rsr/model'
import { type Relation, analyseInstrument } from '@rsr/roadmap'
import { phrase } from '../phrase.ts'
import { relationInWords } from '../relation-in-words.ts'
import type { Entry } from './entry.ts'
import { kinds } from './kinds.ts'

/** What entries are read out with: the rest of the catalogue, and the country that they are read for, if any. */
export interface Reading {
  readonly entries: readonly Entry[]
  readonly catalogue: Catalogue
  readonly country: Country | undefined
}

/** More standards than these are counted, and not listed below what they belong to. */
const mostListed = 120

/** An entry as a person reads it: what it is, what the country has to do with it, and the standards that it holds. */
export function readOut(entry: Entry, reading: Reading): string[] {
  const { country, entries } = reading
  const relation = relationTo(entry, reading)
  const held = entries.filter(({ kind, id }) => kind === 'standard' && entry.standards.includes(id))
  return [
    `${entry.id}  ${entry.title}`,
    ...entry.say(),
    ...(country && relation ? ['', ...relationInWords(country.name, relation)] : []),
    ...(held.length > 0 && held.length <= mostListed ? ['', ...listOf(held, reading)] : []),
    ...(held.length > mostListed
      ? ['', `${held.length} standards: \`rsr standards II\` lists those of one priority.`]
      : []),
  ]
}

/** Entries in lists by their kind, one in a line, with how each applies to the country. */
export function listOf(found: readonly Entry[], reading: Reading): string[] {
  const wide = Math.max(...found.map(({ id }) => id.length))
  return kinds.flatMap(({ name, heading }) => {
    const own = found.filter(({ kind }) => kind === name)
    if (own.length === 0) return []
    return [
      `${heading} (${own.length})`,
      ...own.map((entry) => {
        const relation = relationTo(entry, reading)
        const applies = relation ? ` [${appliesInWords(relation)}]` : ''
        return `${entry.id.padEnd(wide)}  ${entry.title}${entry.source && ` (${entry.source})`}${applies}`
      }),
    ]
  })
}

/** An entry for other programs. */
export const asData = (entry: Entry, reading: Reading) => ({
  kind: entry.kind,
  id: entry.id,
  title: entry.title,
  record: entry.record,
  ...(entry.standards.length === 0 ? {} : { standards: entry.standards }),
  ...(reading.country ? { relation: relationTo(entry, reading) ?? null } : {}),
})

/** How the instrument of an entry, if it has one, applies to the country that is read for. */
function relationTo(entry: Entry, { catalogue, country }: Reading): Relation | undefined {
  const { instruments, standards } = catalogue
  const ofKind: Readonly<Record<string, string | undefined>> = {
    instrument: entry.id,
    standard: standards.get(entry.id)?.instrument,
  }
  const instrument = instruments.get(ofKind[entry.kind] ?? '')
  return country && instrument ? analyseInstrument(instrument, country) : undefined
}

const appliesInWords = ({ applies, because }: Relation) =>
  applies === 'not-open' ? phrase(`because.${because}`) : phrase(`applies.${applies}`)
