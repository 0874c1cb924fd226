import { type Country, type CountryDocument, fillCountry } from '@rsr/model'

const countries = new Map<string, () => Promise<{ default: unknown }>>([
  ['FJI', () => import('./generated/countries/FJI.json', { with: { type: 'json' } })],
])

/** The ISO 3166-1 codes of the members on which this package ships data. */
export const countryCodes: readonly string[] = [...countries.keys()]

/** What is public on a member, by its ISO 3166-1 alpha-3 code; nothing for a code that is not a member's. */
export async function loadCountry(iso3: string): Promise<Country | undefined> {
  const load = countries.get(iso3)
  if (!load) return undefined
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a test checks each file against its schema
  const value = (await load()).default as CountryDocument
  return fillCountry({ file: `@rsr/standards/data/countries/${iso3}.yaml`, value })
}
