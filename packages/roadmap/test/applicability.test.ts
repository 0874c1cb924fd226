import type { CountryDocument } from '@rsr/model'
import { analyse } from '@rsr/roadmap'
import { expect, test } from 'vitest'
import { assessmentOf, catalogueOf, countryOf, criterion, instrument, only, standard } from './small.ts'

type Cell = CountryDocument['treaties'][string]

/** How the one instrument of a catalogue applies to a country with some cells. */
function applied(
  cells: CountryDocument['treaties'],
  own: Parameters<typeof instrument>[0] = {},
  more: Parameters<typeof countryOf>[1] = {},
) {
  const catalogue = catalogueOf({ s: standard({ 's.1.a': criterion() }) }, { treaty: instrument(own) })
  const result = analyse(assessmentOf({}), { catalogue, country: countryOf(cells, more) })
  const { applies, because } = only(result.instruments)
  return { applies, because, standards: Object.values(result.standards).map((one) => one.applies) }
}

test.each([
  ['ratified', 'binding', 'party'],
  ['acceded', 'binding', 'party'],
  ['succeeded', 'binding', 'party'],
  ['extended', 'binding', 'party'],
  ['party', 'binding', 'party'],
  ['signed', 'committed', 'signed'],
  ['denounced', 'guidance', 'denounced'],
  ['none', 'guidance', 'not-party'],
  ['unknown', 'unknown', 'status-unknown'],
] as const)('a State that has %s applies a treaty as %s', (status, applies, because) => {
  const cell: Cell = { status, date: '2004-02-03' }
  expect(applied({ treaty: cell })).toEqual({ applies, because, standards: [applies] })
})

test('a party whose date is not known is bound, and that is marked', () => {
  expect(applied({ treaty: { status: 'ratified' } })).toMatchObject({
    applies: 'binding',
    because: 'party-undated',
  })
})

test('an instrument that the State cannot join is left out with its standards', () => {
  expect(applied({ treaty: { status: 'not-applicable' } })).toEqual({
    applies: 'not-open',
    because: 'cannot-join',
    standards: [],
  })
})

test('an instrument on which the data has no column is not known to apply', () => {
  expect(applied({ other: { status: 'ratified' } })).toMatchObject({
    applies: 'unknown',
    because: 'no-column',
  })
})

test('soft law is guidance, whatever the data say', () => {
  expect(applied({}, { binding: false })).toMatchObject({ applies: 'guidance', because: 'soft-law' })
})

test('a member of a body through which an instrument is accepted is committed to it', () => {
  const fatf = { binding: false, accepted_through: ['FATF', 'APG'] } as const
  const member = { fatf: { bodies: ['APG'], sources: [] } } satisfies Partial<CountryDocument>
  const other = { fatf: { bodies: ['EAG'], sources: [] } } satisfies Partial<CountryDocument>
  const own = { ...fatf, accepted_through: ['FATF', 'APG'] as [string, string] }
  expect(applied({}, own, member)).toMatchObject({ applies: 'committed', because: 'member-of-body' })
  expect(applied({}, own, other)).toMatchObject({ applies: 'guidance', because: 'soft-law' })
})

test('a correction by the assessment goes before the public data, and both are kept', () => {
  const assessment = assessmentOf({
    sources: { record: { kind: 'official-text', title: 'Record', publisher: 'A ministry', year: 2026 } },
    treaties: { treaty: { status: 'denounced', date: 2020, source: 'record', reason: 'It withdrew.' } },
  })
  const country = countryOf({ treaty: { status: 'ratified', date: '2004-02-03' } })
  const catalogue = catalogueOf({ s: standard({ 's.1.a': criterion() }) })
  const result = only(analyse(assessment, { catalogue, country }).instruments)
  expect(result).toMatchObject({ status: 'denounced', applies: 'guidance', because: 'denounced' })
  expect([result.cell?.status, result.override?.status, result.override?.date]).toEqual([
    'ratified',
    'denounced',
    '2020',
  ])
})

test('a reservation whose articles are recorded touches the standards on them, and no other', () => {
  const catalogue = catalogueOf({
    's.1': standard({ 's.1.a': criterion() }, { ref: 'Art. 16(1)(b)' }),
    's.2': standard({ 's.2.a': criterion() }, { ref: 'Art. 6' }),
  })
  const country = countryOf(
    { treaty: { status: 'ratified' } },
    { reservations: { treaty: { recorded: true, articles: ['16(1)'], sources: [] } } },
  )
  const { standards } = analyse(assessmentOf({}), { catalogue, country })
  expect(Object.values(standards).map(({ id, reserved }) => [id, reserved])).toEqual([
    ['s.1', true],
    ['s.2', false],
  ])
})

test('a correction stands where there are no public data at all', () => {
  const assessment = assessmentOf({
    sources: { record: { kind: 'official-text', title: 'Record', publisher: 'A ministry', year: 2026 } },
    treaties: { treaty: { status: 'acceded', source: 'record', reason: 'Its record says so.' } },
  })
  const result = analyse(assessment, { catalogue: catalogueOf({ s: standard({ 's.1.a': criterion() }) }) })
  expect(only(result.instruments)).toMatchObject({ applies: 'binding', because: 'party-undated', cell: null })
})
