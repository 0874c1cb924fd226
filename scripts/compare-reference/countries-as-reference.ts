import type { CountryDocument, RoadmapDocument } from '@rsr/model'

/** Values of countries by their code. */
type ByCode = Record<string, object>

/** The files of the countries and the organisation in the shape of the one reference file on countries. */
export function countriesAsReference(
  { organisation, sources = {} }: RoadmapDocument,
  countries: readonly CountryDocument[],
): object {
  const members = countries.filter(({ member }) => member !== false)
  const columns = Object.keys(members[0]?.treaties ?? {}).slice(0, 26)
  const { sources: seen, ...body } = organisation ?? {}
  return {
    sources: Object.assign({}, ...countries.map((one) => one.sources), sources) as object,
    organisation: { ...body, source: seen },
    members: byCode(members, names),
    group_membership_confidence: [...new Set(members.map((one) => one.groups_confidence))].join(),
    instruments: columns,
    treaty_status: byCode(members, ({ treaties }) => cells(treaties, columns)),
    reference_states: byCode(
      countries.filter(({ member }) => member === false),
      (one) => ({ ...names(one), treaty_status: cells(one.treaties, columns) }),
    ),
    extra_treaty_status: {
      parties: byCode(
        countries.filter(({ treaties }) => Object.keys(treaties).length > columns.length),
        ({ treaties }) => older(treaties, columns),
      ),
    },
    reservations: reservations(countries),
    fatf: fatf(countries),
    national_laws: byCode(
      countries.filter((one) => one.national_laws),
      (one) => one.national_laws ?? [],
    ),
    indicators: indicators(countries),
  }
}

function byCode(countries: readonly CountryDocument[], value: (one: CountryDocument) => object): ByCode {
  return Object.fromEntries(countries.map((one) => [one.iso3, value(one)]))
}

/** What a file says of the country itself: all but what the reference keeps elsewhere. */
function names(country: CountryDocument): object {
  return Object.fromEntries(Object.entries(country).filter(([key]) => !elsewhere.includes(key)))
}

const elsewhere = [
  'schema',
  'iso3',
  'groups_confidence',
  'sources',
  'treaties',
  'reservations',
  'fatf',
].concat(['national_laws', 'indicators'])

type Treaties = CountryDocument['treaties']

function cells(treaties: Treaties, columns: readonly string[]): object {
  const own = Object.entries(treaties).filter(([id]) => columns.includes(id))
  return Object.fromEntries(
    own.map(([id, { sources, ...cell }]) => [id, sources ? { ...cell, source: sources } : cell]),
  )
}

/** Three older conventions, of which one source says whether the State is party. */
function older(treaties: Treaties, columns: readonly string[]): object {
  const same = JSON.stringify({
    date: null,
    sources: ['gsi2023'],
    as_of: '2022-08-31',
    confidence: 'sourced',
  })
  const own = Object.entries(treaties).filter(([id]) => !columns.includes(id))
  return Object.fromEntries(
    own.map(([id, { status, ...cell }]) => [
      id,
      JSON.stringify(cell) === same && ['party', 'none'].includes(status)
        ? status === 'party'
        : { status, ...cell },
    ]),
  )
}

function reservations(countries: readonly CountryDocument[]): ByCode {
  const found: Record<string, Record<string, unknown>> = {}
  for (const { iso3, reservations: own = {} } of countries) {
    for (const [id, { note, sources, ...one }] of Object.entries(own)) {
      const group = (found[id] ??= { note })
      group[iso3] = { ...one, source: sources, ...(group.note === note ? {} : { note }) }
    }
  }
  return found
}

function fatf(countries: readonly CountryDocument[]): object {
  const rated = countries.flatMap((one) => (one.fatf ? [{ iso3: one.iso3, ...one.fatf }] : []))
  const first = rated.find(({ technical }) => technical)
  const on = (list: string) => rated.filter((one) => one.list === list).map(({ iso3 }) => iso3)
  const dates = [...new Set(rated.map((one) => one.list_as_of))]
  return {
    note: first?.note,
    source: first?.sources,
    lists: {
      as_of: dates.join(),
      call_for_action: on('call-for-action').toSorted(),
      increased_monitoring: on('increased-monitoring').toSorted(),
    },
    members: Object.fromEntries(
      rated.map(({ iso3, sources, note, ...one }) => [
        iso3,
        {
          ...one,
          list: undefined,
          list_as_of: undefined,
          ...(note === first?.note ? {} : { note }),
          ...(String(sources) === String(first?.sources) ? {} : { source: sources }),
        },
      ]),
    ),
  }
}

/** Each data set once: what is repeated in each country, and the values by country. */
function indicators(countries: readonly CountryDocument[]): object {
  const sets: Record<string, { columns: Record<string, object>; values: ByCode }> = {}
  for (const { iso3, indicators: own = {} } of countries) {
    for (const [id, { values, ...head }] of Object.entries(own)) {
      const set = (sets[id] ??= { ...head, columns: {}, values: {} })
      const { columns: _, values: __, ...first } = set
      if (JSON.stringify(first) !== JSON.stringify(head)) Object.assign(set, { [`head of ${iso3}`]: head })
      set.values[iso3] = Object.fromEntries(Object.entries(values).map(([code, { value }]) => [code, value]))
      for (const [code, { value: ___, ...label }] of Object.entries(values)) {
        const column = (set.columns[code] ??= label)
        if (JSON.stringify(column) !== JSON.stringify(label))
          Object.assign(column, { [`column of ${iso3}`]: label })
      }
    }
  }
  return sets
}
