import { createHash } from 'node:crypto'
import { isRecord } from '@rsr/model'
import { readData } from './read-data.ts'

/** How many records of each kind the data hold, and a short hash of each record under its id. */
export interface Digest {
  readonly counts: Readonly<Record<string, number>>
  readonly hashes: Readonly<Record<string, Readonly<Record<string, string>>>>
}

/**
 * The digest of the reviewed data: what nobody changes unawares. A record is a priority, a standard without its
 * criteria, a criterion, a treaty cell and so on. Its hash does not depend on the order of its keys.
 */
export function digest(): Digest {
  const { catalogue, countries } = readData()
  const { schema: _, standards = {}, organisation, edition, language, source, order, ...sections } = catalogue
  const kinds: Record<string, Readonly<Record<string, unknown>>> = {
    roadmap: { edition, language, source, order, organisation },
    ...sections,
    standards: Object.fromEntries(
      Object.entries(standards).map(([id, standard]) => [id, { ...standard, criteria: undefined }]),
    ),
    criteria: Object.assign({}, ...Object.values(standards).map((one) => one.criteria)) as Record<
      string,
      unknown
    >,
  }
  for (const { schema: __, sources, treaties, reservations, fatf, ...country } of countries) {
    const { national_laws: laws = [], indicators, ...names } = country
    const under = (records: object = {}) =>
      Object.entries(records).map(([id, value]) => [`${country.iso3} ${id}`, value] as const)
    add(kinds, 'countries', [[country.iso3, names]])
    add(kinds, 'country_sources', under(sources))
    add(kinds, 'treaties', under(treaties))
    add(kinds, 'reservations', under(reservations))
    add(kinds, 'fatf', [[country.iso3, fatf]])
    add(kinds, 'national_laws', under(Object.assign({}, laws)))
    add(kinds, 'indicators', under(indicators))
  }
  const entries = Object.entries(kinds).toSorted(([a], [b]) => (a < b ? -1 : 1))
  return {
    counts: Object.fromEntries(entries.map(([kind, records]) => [kind, Object.keys(records).length])),
    hashes: Object.fromEntries(
      entries.map(([kind, records]) => [
        kind,
        Object.fromEntries(Object.entries(records).map(([id, record]) => [id, hash(record)])),
      ]),
    ),
  }
}

function add(
  kinds: Record<string, Readonly<Record<string, unknown>>>,
  kind: string,
  records: readonly (readonly [string, unknown])[],
): void {
  kinds[kind] = { ...kinds[kind], ...Object.fromEntries(records) }
}

const hash = (record: unknown) =>
  createHash('sha256').update(JSON.stringify(record, sorted)).digest('hex').slice(0, 12)

/** Keys in one order, whatever the order in which they are written. */
function sorted(_: string, value: unknown): unknown {
  if (!isRecord(value)) return value
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
}
