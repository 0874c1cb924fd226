import { countryCodes, loadCatalogue, loadCountry, recalledCells, unverified } from '@rsr/standards'
import { expect, test } from 'vitest'

test('what is not verified can be asked for: instruments and standards of the catalogue', async () => {
  const catalogue = await loadCatalogue()
  const { instruments, standards } = unverified(catalogue)
  expect(instruments.map(({ id }) => id)).toEqual([
    'asean-mlat',
    'saarc-trafficking',
    'istanbul-declaration',
    'basic-principles-remedy',
    'gr31-gc18',
    'bali-guide-money',
  ])
  expect(standards).toHaveLength(63)
  expect(catalogue.standards.size - standards.length).toBe(284)
})

test('and what is recalled on a country, the whole status or a part of it', async () => {
  const fiji = await loadCountry('FJI')
  expect(fiji && recalledCells(fiji)).toEqual([
    { instrument: 'untoc', recalled: ['date', 'mode'] },
    { instrument: 'tip-protocol', recalled: ['date'] },
    { instrument: 'som-protocol', recalled: ['date', 'mode'] },
    { instrument: 'c181', recalled: ['date'] },
    { instrument: 'icrmw', recalled: ['mode'] },
    { instrument: 'iccpr', recalled: ['mode'] },
    { instrument: 'icescr', recalled: ['mode'] },
  ])
})

test('a cell without a source is never taken for a sourced one', async () => {
  const countries = await Promise.all(countryCodes.map(loadCountry))
  const bare = countries.flatMap((country) => {
    if (!country) return []
    const recalled = new Set(recalledCells(country).map(({ instrument }) => instrument))
    return [...country.treaties].filter(
      ([id, cell]) =>
        !recalled.has(id) &&
        cell.sources.length === 0 &&
        !['unknown', 'not-applicable'].includes(cell.status),
    )
  })
  expect(bare).toEqual([])
})
