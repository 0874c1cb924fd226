/** Every country with every standard, as an assessment on its first day sees them. */
import { type CatalogueInstrument, type Country, readAssessment } from '@rsr/model'
import { analyse } from '@rsr/roadmap'
import { countryCodes, loadCatalogue, loadCountry } from '@rsr/standards'
import { expect, test } from 'vitest'

const catalogue = await loadCatalogue()
const countries = (await Promise.all(countryCodes.map(loadCountry))).filter((one) => one !== undefined)

/** The analysis of a country on which nothing is written yet, in the selection `full`. */
function analysisOf(country: Country) {
  const header = {
    edition: 'First',
    date: '2026-11-25',
    language: 'en',
    catalogue: 'draft-3',
    selection: 'full',
  }
  const text = JSON.stringify({
    schema: 'assessment/1',
    country: country.iso3,
    header: { ...header, prepared_by: 'An office' },
  })
  const { value: assessment } = readAssessment([
    { path: 'assessment.json', bytes: new TextEncoder().encode(text) },
  ])
  if (!assessment) throw new Error('Cannot read the assessment')
  return analyse(assessment, { catalogue, country })
}

const all = countries.map((country) => ({ country, analysis: analysisOf(country) }))

/** The countries for which something does not hold, with what was found there. */
const unlike = (found: (one: (typeof all)[number]) => unknown) =>
  all.map((one) => [one.country.name, found(one)] as const).filter(([, value]) => value !== undefined)

test('each country has all standards but those of regional treaties that it cannot join', () => {
  const wrong = unlike(({ analysis }) => {
    const closed = Object.values(analysis.instruments)
      .filter(({ applies }) => applies === 'not-open')
      .map(({ id }) => id)
    const open = [...catalogue.standards.values()].filter(({ instrument }) => !closed.includes(instrument))
    const complete = Object.keys(analysis.standards).join() === open.map(({ id }) => id).join()
    const regional = closed.every((id) => ['actip', 'saarc-trafficking'].includes(id))
    return complete && regional ? undefined : closed
  })
  expect(wrong).toEqual([])
})

test('members of FATF and of its regional bodies are committed to the FATF standards, and they alone', () => {
  const wrong = unlike(({ country, analysis }) => {
    const expected = country.bodies.length > 0 ? 'committed' : 'guidance'
    return analysis.instruments.fatf?.applies === expected ? undefined : expected
  })
  expect(wrong).toEqual([])
  const others = countries.filter(({ bodies }) => bodies.length === 0)
  expect(others.map(({ iso3 }) => iso3)).toEqual(['IRN', 'KIR', 'NCL', 'PRK'])
})

/** The rules that decide how some instruments apply, over all countries. */
const rules = (wanted: (one: CatalogueInstrument) => boolean) => {
  const ids = [...catalogue.instruments.values()].filter(wanted).map(({ id }) => id)
  const found = all.flatMap(({ analysis }) => ids.map((id) => analysis.instruments[id]?.because))
  return [...new Set(found)]
}

test('soft law is guidance for all, and a treaty on which there are no data is not known for all', () => {
  expect(rules(({ binding, id }) => !binding && id !== 'fatf')).toEqual(['soft-law'])
  expect(rules(({ id }) => ['asean-mlat', 'coe-thb'].includes(id))).toEqual(['no-column'])
})
