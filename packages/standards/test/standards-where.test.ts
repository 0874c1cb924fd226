import { instrumentIds, loadCatalogue, loadInstrument, standardsWhere } from '@rsr/standards'
import { expect, test } from 'vitest'

const catalogue = await loadCatalogue()
const all = [...catalogue.standards.values()]
const ids = (found: readonly { readonly id: string }[]) => found.map(({ id }) => id)

test('nothing wanted is every standard, in the order of the catalogue', () => {
  expect(ids(standardsWhere(catalogue, {}))).toEqual([...catalogue.standards.keys()])
  expect(standardsWhere(catalogue, { priority: undefined })).toHaveLength(all.length)
})

test('the primary priority counts each standard once, any priority all that it serves', () => {
  const numerals = [...catalogue.priorities.keys()]
  expect(standardsWhere(catalogue, { primaryPriority: numerals })).toHaveLength(all.length)
  const perPriority = numerals.map((one) => standardsWhere(catalogue, { primaryPriority: one }).length)
  expect(perPriority.reduce((sum, count) => sum + count)).toBe(all.length)
  const served = standardsWhere(catalogue, { priority: 'VI' })
  expect(served.length).toBeGreaterThan(standardsWhere(catalogue, { primaryPriority: 'VI' }).length)
  expect(served.filter(({ priorities }) => !priorities.includes('VI'))).toEqual([])
})

test('a selection is that of the catalogue', () => {
  expect(ids(standardsWhere(catalogue, { selection: 'core' }))).toEqual(
    catalogue.selections.get('core')?.standards,
  )
  expect(standardsWhere(catalogue, { selection: 'full' })).toHaveLength(all.length)
})

test('several keys narrow, several ids of one key widen', () => {
  const one = standardsWhere(catalogue, { instrument: 'fatf', capability: 'operational-capacity' })
  expect(ids(one)).toEqual(
    ids(
      all.filter(
        ({ instrument, capability }) => instrument === 'fatf' && capability === 'operational-capacity',
      ),
    ),
  )
  expect(one.length).toBeGreaterThan(0)
  const protocols = ids(standardsWhere(catalogue, { instrument: ['tip-protocol', 'som-protocol'] }))
  expect(protocols).toHaveLength(
    standardsWhere(catalogue, { instrument: 'tip-protocol' }).length +
      standardsWhere(catalogue, { instrument: 'som-protocol' }).length,
  )
})

test.each([
  { instrument: 'tip' },
  { primaryPriority: 'X' },
  { element: 'II' },
  { capability: 'none' },
  { pillar: 'punishment' },
  { form: 'other' },
  { dimension: 'law' },
  { obligation: 'Mandatory' },
  { selection: 'cor' },
  { instrument: [] },
  { prority: 'VI' },
])('what does not exist is found nowhere: %j', (wanted) => {
  expect(standardsWhere(catalogue, wanted)).toEqual([])
})

test('each instrument can be loaded alone, and its standards are those of the catalogue', async () => {
  expect(instrumentIds).toEqual([...catalogue.instruments.keys()])
  for (const id of instrumentIds) {
    const loaded = await loadInstrument(id)
    expect(loaded?.instrument).toEqual(catalogue.instruments.get(id))
    expect([...(loaded?.standards.values() ?? [])]).toEqual(standardsWhere(catalogue, { instrument: id }))
  }
})

test('standards are found in one loaded instrument as in the catalogue', async () => {
  const fatf = await loadInstrument('fatf')
  const wanted = { instrument: 'fatf', obligation: 'recommended', pillar: 'prosecution' }
  expect(fatf && ids(standardsWhere(fatf, wanted))).toEqual(ids(standardsWhere(catalogue, wanted)))
})

test.each(['nothing', 'FATF', '../roadmap', 'toString'])('there is no instrument `%s`', async (id) => {
  expect(await loadInstrument(id)).toBeUndefined()
})
