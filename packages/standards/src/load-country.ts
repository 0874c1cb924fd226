import { type Country, type CountryDocument, fillCountry } from '@rsr/model'
import { countries } from './generated/countries.js'

/**
 * The ISO 3166-1 alpha-3 codes of the countries on which this package ships data: the 45 members, and the States
 * through which a territory among them takes part in treaties.
 */
export const countryCodes: readonly string[] = Object.keys(countries)

/**
 * What is public on a country, by its ISO 3166-1 alpha-3 code: only its own module is loaded. `undefined` for a code
 * that is not among them.
 *
 * @example
 * const thailand = await loadCountry('THA')
 * thailand?.treaties.get('tip-protocol')?.status // 'ratified'
 * thailand?.fatf?.technical.get('R4') // 'LC'
 * thailand?.laws[0]?.articles.get('extraterritorial') // 's. 11'
 * await loadCountry('XAA') // undefined
 */
export async function loadCountry(iso3: string): Promise<Country | undefined> {
  if (!countryCodes.includes(iso3)) return undefined
  const module = await countries[iso3]?.()
  const file = `@rsr/standards/data/countries/${iso3}.yaml`
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a test checks each file against its schema
  return fillCountry({ file, value: module?.default as CountryDocument })
}
