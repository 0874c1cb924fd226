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
const countryNames = names.filter((name) => name.startsWith('countries/')).toSorted()
// In the order of the reviewed data, which `roadmap.yaml` gives for the instruments.
const order = read('roadmap', ['roadmap.yaml']).documents[0]?.value.order ?? []
const instrumentNames = order.map((id) => `instruments/${id}.yaml`)
const otherNames = names.filter((name) => !name.includes('/')).toSorted()
const catalogueNames = [...instrumentNames, ...otherNames]
const catalogue = read('roadmap', catalogueNames)
const countries = read('country', countryNames)

type Section<Key extends keyof RoadmapDocument> = NonNullable<RoadmapDocument[Key]>

/** The records of a section from all files. */
const section = <Key extends SectionKey>(key: Key): Section<Key> =>
  Object.assign({}, ...catalogue.documents.map(({ value }) => value[key])) as Section<Key>

type SectionKey = Exclude<keyof RoadmapDocument, 'schema' | 'edition' | 'language' | 'source' | 'order'>

const instruments = section('instruments')
const standards = Object.entries(section('standards'))
const criteria = standards.flatMap(([id, standard]) =>
  Object.entries(standard.criteria).map(([key, criterion]) => ({ standard: id, id: key, criterion })),
)
const selections = section('selections')
const elements = Object.assign(
  {},
  ...Object.values(section('priorities')).map((one) => one.elements),
) as Record<string, unknown>
const members = countries.documents.map(({ value }) => value).filter((one) => one.member !== false)

/** The ids that are not in a section, each with the record that names it. */
function unknown(named: readonly (readonly [by: string, id: string])[], known: object) {
  return named.filter(([, id]) => !Object.hasOwn(known, id)).map(([by, id]) => `${by}: ${id}`)
}

test('every file is valid against its schema, without any message', () => {
  expect(names.toSorted()).toEqual([...catalogueNames, ...countryNames].toSorted())
  expect([...catalogue.messages, ...countries.messages].map(String)).toEqual([])
  expect(catalogue.documents).toHaveLength(catalogueNames.length)
})

test('what is loaded is what the files say', async () => {
  expect(await loadCatalogue()).toEqual(fillCatalogue(catalogue.documents))
  expect(countryCodes).toEqual(countryNames.map((name) => name.slice(10, 13)))
  for (const document of countries.documents) {
    expect(await loadCountry(document.value.iso3)).toEqual(fillCountry(document))
  }
  expect(await loadCountry('XAA')).toBeUndefined()
})

test('nothing is missing: the data have what was counted when they were reviewed', () => {
  const counts = {
    priorities: section('priorities'),
    elements,
    work_plan: section('work_plan'),
    forum_recommendations: section('forum_recommendations'),
    capabilities: section('capabilities'),
    pillars: section('pillars'),
    agency_kinds: section('agency_kinds'),
    instruments,
    standards: Object.fromEntries(standards),
    criteria: Object.fromEntries(criteria.map(({ id }) => [id, id])),
    challenges: section('challenges'),
    shared_facts: section('shared_facts'),
    selections,
  }
  expect(Object.entries(counts).map(([key, value]) => [key, Object.keys(value).length])).toEqual([
    ['priorities', 9],
    ['elements', 38],
    ['work_plan', 10],
    ['forum_recommendations', 11],
    ['capabilities', 3],
    ['pillars', 4],
    ['agency_kinds', 19],
    ['instruments', 49],
    ['standards', 347],
    ['criteria', 1175],
    ['challenges', 19],
    ['shared_facts', 38],
    ['selections', 4],
  ])
  expect(Object.entries(selections).map(([id, one]) => [id, one.standards?.length ?? one.all])).toEqual([
    ['core', 79],
    ['legal-framework', 111],
    ['follow-the-money', 82],
    ['full', true],
  ])
  expect(members).toHaveLength(section('organisation').member_states_and_territories)
  expect(members).toHaveLength(45)
})

test('each instrument has a file of its own, in the order of the catalogue, with its standards', () => {
  expect(Object.keys(instruments)).toEqual(order)
  const strays = catalogue.documents.flatMap(({ file, value }) =>
    [
      ...Object.keys(value.instruments ?? {}),
      ...Object.values(value.standards ?? {}).map(({ instrument }) => instrument),
    ].filter((id) => !file.endsWith(`/instruments/${id}.yaml`)),
  )
  expect(strays).toEqual([])
})

test('the core selection reaches every element of every priority', () => {
  const chosen = new Set(selections.core?.standards)
  const reached = new Set(standards.flatMap(([id, one]) => (chosen.has(id) ? one.elements : [])))
  expect(Object.keys(elements).filter((id) => !reached.has(id))).toEqual([])
})

/** What each record names, with its id. */
const naming = <Value>(records: Readonly<Record<string, Value>>, ids: (one: Value) => readonly string[]) =>
  Object.entries(records).flatMap(([id, one]) => ids(one).map((named) => [id, named] as const))

describe('every id that is named exists:', () => {
  const by = (ids: (standard: (typeof standards)[number][1]) => readonly string[]) =>
    standards.flatMap(([id, standard]) => ids(standard).map((each) => [id, each] as const))
  const standardIds = Object.fromEntries(standards)
  const criterionIds = Object.fromEntries(criteria.map(({ id }) => [id, id]))
  const served = {
    ...section('work_plan'),
    ...section('forum_recommendations'),
    ...section('challenges'),
  }

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
    ['standards of selections', naming(selections, (one) => one.standards ?? []), standardIds],
    ['criteria of shared facts', naming(section('shared_facts'), (one) => one.criteria), criterionIds],
    [
      'priorities of the work plan and of challenges',
      naming(served, (one) => one.priorities),
      section('priorities'),
    ],
    ['pillars of challenges', naming(section('challenges'), (one) => [one.pillar]), section('pillars')],
    [
      'forum recommendations',
      [
        ...naming(section('capabilities'), (one) => [one.recommendation]),
        ...naming(section('forum_recommendations'), ({ parent }) => (parent ? [parent] : [])),
      ],
      section('forum_recommendations'),
    ],
    [
      'members that are co-chairs, and sources of the organisation',
      [section('organisation')].flatMap((one) =>
        [
          ...one.co_chairs,
          ...one.working_group_on_trafficking.co_chairs,
          ...one.sources,
          ...(one.codes_sources ?? []),
        ].map((id) => ['organisation', id] as const),
      ),
      { ...section('sources'), ...Object.fromEntries(members.map(({ iso3 }) => [iso3, iso3])) },
    ],
  ] as const)('%s', (_, named, known) => {
    expect(named.length).toBeGreaterThan(7)
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

  test('standards are called after their instrument, and criteria after their standard', () => {
    const prefixes = new Map(standards.map(([id, { instrument }]) => [id.replace(/\..*/, ''), instrument]))
    expect(standards.filter(([id, one]) => prefixes.get(id.replace(/\..*/, '')) !== one.instrument)).toEqual(
      [],
    )
    expect(new Set(prefixes.values()).size).toBe(prefixes.size)
    expect(criteria.filter(({ id, standard }) => !/^\.[a-z]$/.test(id.slice(standard.length)))).toEqual([])
    expect(criteria.filter(({ id, standard }) => !id.startsWith(standard))).toEqual([])
  })
})

test('no standard waits for itself, and selections are in the order of the catalogue', () => {
  const before = new Map(standards.map(([id, { depends_on }]) => [id, depends_on]))
  const reaches = (id: string, seen: ReadonlySet<string>): boolean =>
    seen.has(id) || (before.get(id) ?? []).some((each) => reaches(each, new Set([...seen, id])))
  expect([...before.keys()].filter((id) => reaches(id, new Set()))).toEqual([])
  const sorted = [...before.keys()]
  for (const { standards: chosen = sorted } of Object.values(selections)) {
    expect(chosen).toEqual(sorted.filter((id) => chosen.includes(id)))
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
  expect(entries.map(([id]) => id)).toEqual(
    standards.map(([id]) => id).filter((id) => id.endsWith('.ratification') && id !== 'gr38.ratification'),
  )
  expect(entries.filter(([, { instrument }]) => instruments[instrument]?.binding !== true)).toEqual([])
  expect(entries).toHaveLength(8)
  for (const [, one] of entries) {
    expect(
      Object.values(one.criteria)
        .filter(({ core }) => core)
        .map(({ axis }) => axis),
    ).toEqual(['law'])
  }
})

/** The treaties for which the status of every member was looked for, in the order of the files. */
const treatiesLookedFor = Object.keys(members[0]?.treaties ?? {}).slice(0, 26)

test('there are 1,170 cells on members, and 105 on three older conventions from one source', () => {
  const cells = members.flatMap(({ treaties }) => Object.keys(treaties))
  const old = cells.filter((id) => !treatiesLookedFor.includes(id))
  expect([cells.length - old.length, old.length]).toEqual([1170, 105])
})

test('a source is cited alike in every file, and what is said of a copy is not part of what is cited', () => {
  const all = [section('sources'), ...countries.documents.map(({ value }) => value.sources)]
  const cited = new Map<string, string>()
  const unlike = all.flatMap((sources) =>
    Object.entries(sources).filter(([id, source]) => {
      const text = JSON.stringify(source)
      const first = cited.get(id) ?? text
      cited.set(id, first)
      return text !== first
    }),
  )
  expect(unlike).toEqual([])
  expect(cited.size).toBe(56)
  const copies = all.flatMap((sources) =>
    Object.values(sources).filter(({ title, publisher }) =>
      /\b(copy|mirror|reposted)\b/.test(title + publisher),
    ),
  )
  expect(copies).toEqual([])
})

test('territories name the State responsible for them, and a State that is no member has one', () => {
  const byCode = new Map(countries.documents.map(({ value }) => [value.iso3, value]))
  const territories = members.filter(({ type }) => type === 'territory')
  expect(territories.map(({ iso3, parent }) => [iso3, parent])).toEqual([
    ['HKG', 'CHN'],
    ['MAC', 'CHN'],
    ['NCL', 'FRA'],
  ])
  const parents = new Set(territories.map(({ parent }) => parent))
  const others = [...byCode.values()].filter(({ member }) => member === false)
  expect(others.map(({ iso3 }) => iso3)).toEqual(['FRA'])
  expect(others.filter(({ iso3 }) => !parents.has(iso3))).toEqual([])
  expect(members.filter(({ parent }) => (parent === undefined ? false : !byCode.has(parent)))).toEqual([])
})

describe.each(countries.documents.map(({ value }) => [value.name, value] as const))(
  'the data on %s',
  (_, country) => {
    const cells = Object.entries(country.treaties)

    test('have a cell for each of the treaties whose status was looked for', () => {
      const ids = cells.map(([id]) => id)
      const older = ['slavery-1926', 'slavery-1956', 'marriage-1962']
      expect(ids.filter((id) => !older.includes(id))).toEqual(treatiesLookedFor)
      expect([[], older]).toContainEqual(ids.filter((id) => older.includes(id)))
      expect(ids.filter((id) => instruments[id]?.binding !== true)).toEqual([])
    })

    test('name only sources that they have', () => {
      expect(unknown(sourcesNamed(country), country.sources)).toEqual([])
    })

    test('have a source for all that is sourced, and a date for all that may have changed since', () => {
      const sourced = cells.filter(([, cell]) => cell.confidence === 'sourced')
      expect(sourced.filter(([, cell]) => !cell.sources?.length)).toEqual([])
      // An accession stays what it is; that there was none is only as good as its date.
      expect(sourced.filter(([, cell]) => cell.status === 'none' && cell.as_of === undefined)).toEqual([])
      // What says nothing of its confidence says nothing that needs a source.
      const silent = cells.filter(([, cell]) => cell.confidence === undefined)
      expect(
        silent
          .map(([, cell]) => cell.status)
          .filter((status) => status !== 'not-applicable' && status !== 'unknown'),
      ).toEqual([])
    })

    test('have no mark of recall that contradicts them', () => {
      const recalled = cells.filter(([, cell]) => cell.confidence === 'recalled')
      expect(recalled.filter(([, cell]) => cell.sources?.length)).toEqual([])
      const dated = cells.filter(([, cell]) => cell.date_confidence)
      expect(dated.filter(([, cell]) => !cell.date || cell.confidence !== 'sourced')).toEqual([])
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
