import type { analysis } from '@rsr/model'
import type { Release } from '@rsr/roadmap'
import { CommandError, exitCode } from '../exit-code.ts'

type Analysis = analysis.AnalysisDocument

/**
 * The release of which two editions can be compared: that of one that was published already, else the one that is asked
 * for. Only values of one release are compared, or what is withheld would look like what is gone.
 *
 * @throws CommandError for two countries, and for two releases.
 */
export function expectComparable(
  older: Analysis,
  newer: Analysis,
  asked: Release | undefined,
  usual: Release,
): Release {
  if (older.country.iso3 !== newer.country.iso3) {
    throw new CommandError(
      exitCode.usage,
      `Expected two editions of one country, and these are of ${older.country.iso3} and ${newer.country.iso3}. States are not compared with each other.`,
    )
  }
  const releases = [older.release, newer.release, asked].filter((one) => one !== undefined && one !== 'full')
  const [release = usual, ...others] = new Set(releases)
  const [other] = others
  if (other !== undefined) {
    throw new CommandError(
      exitCode.usage,
      `Cannot put values of the release ${release} beside values of the release ${other}: what one withholds would look as if it were gone. Export both for one release, or name the folders with the inputs.`,
    )
  }
  return release
}
