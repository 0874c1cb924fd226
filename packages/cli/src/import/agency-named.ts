import { agenciesOf, agencyMeant } from '@rsr/forms'
import { type Assessment, type Catalogue, didYouMean } from '@rsr/model'
import { CommandError, exitCode } from '../exit-code.ts'

/**
 * The kind of the agency that --agency names.
 *
 * @throws CommandError for any other.
 */
export function agencyNamed(given: string, assessment: Assessment, catalogue: Catalogue): string {
  const agencies = agenciesOf(assessment, catalogue)
  const found = agencyMeant(given, agencies)
  if (found !== undefined) return found
  const meant = didYouMean(
    given,
    agencies.flatMap(({ names }) => names),
  )
  const all = `Expected one of ${agencies.map(({ id }) => id).join(', ')}`
  throw new CommandError(exitCode.usage, `Unexpected agency \`${given}\` after --agency. ${meant || all}`)
}
