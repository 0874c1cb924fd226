/** What is loaded holds everything that the reviewed files say, each record with its place. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isRecord, valueAt } from '@rsr/model'
import { countryCodes, loadCatalogue, loadCountry } from '@rsr/standards'
import { expect, test } from 'vitest'
import { parse } from 'yaml'

const parsed = new Map<string, unknown>()

/** What a file says, read once. */
function written(file: string): unknown {
  const path = join(import.meta.dirname, '..', file.replace('@rsr/standards/', ''))
  if (!parsed.has(path)) parsed.set(path, parse(readFileSync(path, 'utf8')))
  return parsed.get(path)
}

/** A value with maps as records, so that one walk serves what is written and what is loaded. */
const open = (value: unknown): unknown =>
  value instanceof Map ? Object.fromEntries(value as Map<string, unknown>) : value

function* within(value: unknown): Generator {
  const opened = open(value)
  yield opened
  if (isRecord(opened) || Array.isArray(opened)) {
    for (const each of Object.values(opened)) yield* within(each)
  }
}

const texts = (value: unknown) =>
  new Set(
    [...within(value)].filter((each) => typeof each === 'string' || typeof each === 'number').map(String),
  )

/** The places of a loaded value at which its files hold nothing. */
const strays = (value: unknown) =>
  [...within(value)].flatMap((each) => {
    if (!isRecord(each) || typeof each.file !== 'string' || typeof each.pointer !== 'string') return []
    return valueAt(written(each.file), each.pointer) === undefined ? [each.pointer] : []
  })

test.each(countryCodes)(
  'nothing that is written on %s is lost, and every record is where it says',
  async (code) => {
    const country = await loadCountry(code)
    const file = written(`data/countries/${code}.yaml`)
    const kept = texts(country)
    expect([...texts(file)].filter((each) => !kept.has(each))).toEqual(['country/1'])
    expect(strays(country)).toEqual([])
  },
)

test('what is public on a country is ready to be used: sources are what to cite, dates are texts', async () => {
  const country = await loadCountry('THA')
  const [law] = country?.laws ?? []
  expect(law?.articles.get('extraterritorial')).toBe('s. 11')
  expect(law?.pages.at(-1)).toMatchObject({
    url: 'https://www.dol.gov/agencies/ilab/resources/reports/child-labor/thailand',
    source: { id: 'dol2021', publisher: 'US Department of Labor' },
  })
  expect(law?.pages[0]?.source).toBeNull()
  expect(country?.fatf?.technical.get('R3')).toBe('LC')
  expect(country?.fatf).toMatchObject({ report: '2017-12', ratings_as_of: '2023-10', list: 'none' })
  expect(country?.indicators.get('gsi2023')?.values.get('M1321')).toMatchObject({
    at: { pointer: '/indicators/gsi2023/values/M1321' },
    priority: 'III',
    value: 1,
  })
  expect(country?.reservations.get('tip-protocol')).toMatchObject({
    recorded: true,
    text_seen: false,
    articles: [],
    sources: [{ id: 'nl-tip-parties' }],
  })
})

test('where a source was seen is kept apart from what to cite', async () => {
  const country = await loadCountry('FJI')
  expect(country?.sources.get('fatf-table')?.seen_in).toMatch(/^read through /)
  const cited = country?.fatf?.sources ?? []
  expect(cited.map(({ id }) => id)).toEqual(['fatf-table', 'fatf-lists'])
  expect(cited.filter((each) => 'seen_in' in each)).toEqual([])
})

test('the catalogue has its words, its elements, and the organisation with its sources', async () => {
  const { vocabulary, elements, organisation, sources } = await loadCatalogue()
  expect(vocabulary.get('fatf-rating')?.get('LC')?.meaning).toBe('largely compliant')
  const joined = [...(vocabulary.get('treaty-status')?.values() ?? [])].filter(({ party }) => party)
  expect(joined.map(({ id }) => id)).toEqual(['ratified', 'acceded', 'succeeded', 'party', 'extended'])
  expect(elements.get('II.extraterritorial')?.priority).toBe('II')
  expect(organisation).toMatchObject({ member_states_and_territories: 45, co_chairs: ['AUS', 'IDN'] })
  expect(organisation?.sources[0]).toMatchObject({ id: 'bali-about', publisher: 'Bali Process' })
  expect(strays({ vocabulary, elements, organisation, sources })).toEqual([])
})
