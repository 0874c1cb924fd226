import { type Country, didYouMean } from '@rsr/model'
import { countryCodes, loadCountry } from '@rsr/standards'
import { CommandError, exitCode } from './exit-code.ts'

/**
 * What is public on the country that the option --country names.
 *
 * @throws CommandError for a code on which the toolkit holds nothing.
 */
export async function countryNamed(code: string): Promise<Country> {
  const country = await loadCountry(code.toUpperCase())
  if (country) return country
  const meant = didYouMean(code, countryCodes) || `Expected one of ${countryCodes.join(', ')}`
  throw new CommandError(
    exitCode.usage,
    `Cannot find public data for the country \`${code}\` after --country. ${meant}`,
  )
}
