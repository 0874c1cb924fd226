import { readFileSync, readdirSync } from 'node:fs'
import { join, relative } from 'node:path'
import { type CountryDocument, type RoadmapDocument, fillCatalogue, fillCountry, readParts } from '@rsr/model'
import { countryCodes, loadCatalogue, loadCountry } from '@rsr/standards'
import { describe, expect, test } from 'vitest'

const folder = join(import.meta.dirname, '../data')

function read<Kind extends 'roadmap' | 'country'>(kind: Kind, names: readonly string[]) {
  const files = names.map((name) => ({
    path: `@rsr/standards/data/${name}`,
    bytes: readFileSync(join(folder, name)),
  }))
  return readParts(files, kind)
}

const names = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.yaml'))
  .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
const countryNames = names.filter((name) => name.startsWith('countries/'))
const catalogueNames = ['roadmap.yaml', 'instruments/untoc.yaml', 'instruments/tip-protocol.yaml']
const catalogue = read('roadmap', catalogueNames)
const countries = read('country', countryNames)

type Section<Key extends keyof RoadmapDocument> = NonNullable<RoadmapDocument[Key]>

/** The records of a section from all files. */
const section = <
  Key extends
    'priorities' | 'capabilities' | 'pillars' | 'agency_kinds' | 'instruments' | 'standards' | 'selections',
>(
  key: Key,
): Section<Key> => Object.assign({}, ...catalogue.documents.map(({ value }) => value[key])) as Section<Key>

const instruments = section('instruments')
const standards = Object.entries(section('standards'))
const criteria = standards.flatMap(([id, standard]) =>
  Object.entries(standard.criteria).map(([key, criterion]) => ({ standard: id, id: key, criterion })),
)
const selections = section('selections')

/** The ids that are not in a section, each with the record that names it. */
function unknown(named: readonly (readonly [by: string, id: string])[], known: object) {
  return named.filter(([, id]) => !Object.hasOwn(known, id)).map(([by, id]) => `${by}: ${id}`)
}

test('every file is valid against its schema, without any message', () => {
  expect(names.toSorted()).toEqual([...catalogueNames, ...countryNames].toSorted())
  expect([...catalogue.messages, ...countries.messages].map(String)).toEqual([])
  expect(catalogue.documents).toHaveLength(3)
})

test('what is loaded is what the files say', async () => {
  expect(await loadCatalogue()).toEqual(fillCatalogue(catalogue.documents))
  expect(countryCodes).toEqual(countryNames.map((name) => name.slice(10, 13)))
  for (const document of countries.documents) {
    expect(await loadCountry(document.value.iso3)).toEqual(fillCountry(document))
  }
  expect(await loadCountry('XAA')).toBeUndefined()
})

test('the catalogue has the standards and criteria that were counted when they were reviewed', () => {
  const counts = ['untoc', 'tip-protocol'].map((id) => {
    const own = standards.filter(([, standard]) => standard.instrument === id)
    return [own.length, own.flatMap(([, standard]) => Object.keys(standard.criteria)).length]
  })
  expect(counts).toEqual([
    [88, 285],
    [41, 142],
  ])
  expect(selections.core?.standards).toHaveLength(54)
})

describe('every id that is named exists:', () => {
  const elements = Object.assign(
    {},
    ...Object.values(section('priorities')).map((one) => one.elements),
  ) as object
  const by = (ids: (standard: (typeof standards)[number][1]) => readonly string[]) =>
    standards.flatMap(([id, standard]) => ids(standard).map((each) => [id, each] as const))
  const standardIds = Object.fromEntries(standards)

  test.each([
    ['instruments', by(({ instrument }) => [instrument]), instruments],
    ['priorities', by(({ priorities }) => priorities), section('priorities')],
    ['elements', by((standard) => standard.elements), elements],
    [
      'capabilities',
      by(({ capability }) => (capability === null ? [] : [capability])),
      section('capabilities'),
    ],
    ['pillars', by(({ pillars }) => pillars), section('pillars')],
    ['standards that come first', by(({ depends_on }) => depends_on), standardIds],
    [
      'kinds of agency',
      criteria.flatMap(({ id, criterion }) => criterion.asks.map((kind) => [id, kind] as const)),
      section('agency_kinds'),
    ],
    [
      'standards of selections',
      Object.entries(selections).flatMap(([id, one]) => one.standards.map((each) => [id, each] as const)),
      standardIds,
    ],
  ] as const)('%s', (_, named, known) => {
    expect(named.length).toBeGreaterThan(20)
    expect(unknown(named, known)).toEqual([])
  })

  test('elements belong to a priority of their standard', () => {
    const strays = by((standard) =>
      standard.elements.filter(
        (element) => !standard.priorities.some((one) => element.startsWith(`${one}.`)),
      ),
    )
    expect(strays).toEqual([])
  })

  test('standards and criteria are called after what they belong to', () => {
    expect(standards.filter(([id, { instrument }]) => !id.startsWith(`${instrument}.`))).toEqual([])
    expect(criteria.filter(({ id, standard }) => !/^\.[a-z]$/.test(id.slice(standard.length)))).toEqual([])
    expect(criteria.filter(({ id, standard }) => !id.startsWith(standard))).toEqual([])
  })
})

test('no standard waits for itself, and selections are in the order of the catalogue', () => {
  const before = new Map(standards.map(([id, { depends_on }]) => [id, depends_on]))
  const reaches = (id: string, seen: ReadonlySet<string>): boolean =>
    seen.has(id) || (before.get(id) ?? []).some((each) => reaches(each, new Set([...seen, id])))
  expect([...before.keys()].filter((id) => reaches(id, new Set()))).toEqual([])
  const order = [...before.keys()]
  for (const { standards: chosen } of Object.values(selections)) {
    expect(chosen).toEqual(order.filter((id) => chosen.includes(id)))
  }
})

test('every criterion asks a question, and has a statement that answers it', () => {
  expect(
    criteria.filter(({ criterion }) => !/^\S.*\?$/s.test(criterion.question)).map(({ id }) => id),
  ).toEqual([])
  expect(
    criteria.filter(({ criterion }) => !/^\S.*\.$/s.test(criterion.statement)).map(({ id }) => id),
  ).toEqual([])
})

test('every standard has a criterion on which its main duty rests, and a ratification entry has one in law', () => {
  expect(
    standards.filter(([, one]) => !Object.values(one.criteria).some(({ core }) => core)).map(([id]) => id),
  ).toEqual([])
  const entries = standards.filter(([, one]) => one.ratification)
  expect(entries.map(([id]) => id)).toEqual(['untoc.ratification', 'tip-protocol.ratification'])
  for (const [, one] of entries) {
    expect(
      Object.values(one.criteria)
        .filter(({ core }) => core)
        .map(({ axis }) => axis),
    ).toEqual(['law'])
  }
})

describe.each(countries.documents.map(({ value }) => [value.name, value] as const))(
  'the data on %s',
  (_, country) => {
    const cells = Object.entries(country.treaties)

    test('have a cell for each of 29 treaties', () => {
      expect(cells).toHaveLength(29)
      expect(Object.keys(instruments).filter((id) => !Object.hasOwn(country.treaties, id))).toEqual([])
    })

    test('name only sources that they have', () => {
      expect(unknown(sourcesNamed(country), country.sources)).toEqual([])
    })

    test('have a source for all that is sourced, and an as-of date', () => {
      const sourced = cells.filter(([, cell]) => cell.confidence === 'sourced')
      expect(sourced.length).toBeGreaterThan(20)
      expect(sourced.filter(([, cell]) => !cell.sources?.length || cell.as_of === undefined)).toEqual([])
      // What says nothing of its confidence says nothing that needs a source.
      const silent = cells.filter(([, cell]) => cell.confidence === undefined)
      expect(
        silent
          .map(([, cell]) => cell.status)
          .filter((status) => status !== 'not-applicable' && status !== 'unknown'),
      ).toEqual([])
    })

    test('use each of their sources', () => {
      const used = new Set(sourcesNamed(country).map(([, id]) => id))
      expect(Object.keys(country.sources).filter((id) => !used.has(id))).toEqual([])
    })
  },
)

/** Every source that the data on a country name, with the place where they do. */
function sourcesNamed(country: CountryDocument): (readonly [by: string, id: string])[] {
  const { treaties, reservations = {}, fatf, national_laws: laws = [], indicators = {} } = country
  return [
    ...Object.entries(treaties).flatMap(([id, one]) =>
      (one.sources ?? []).map((each) => [`treaties/${id}`, each] as const),
    ),
    ...Object.entries(reservations).flatMap(([id, one]) =>
      one.sources.map((each) => [`reservations/${id}`, each] as const),
    ),
    ...(fatf?.sources ?? []).map((each) => ['fatf', each] as const),
    ...laws.flatMap((law) =>
      law.sources.flatMap(({ key }) => (key === undefined ? [] : [[law.title, key] as const])),
    ),
    ...Object.entries(indicators).map(([id, one]) => [`indicators/${id}`, one.source] as const),
  ]
}
