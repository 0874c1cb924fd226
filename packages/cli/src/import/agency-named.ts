import { type Assessment, type Catalogue, didYouMean } from '@rsr/model'
import { CommandError, exitCode } from '../exit-code.ts'

/**
 * The kind of agency that somebody names by its id, by what the catalogue calls it, or by the name of the country's own.
 *
 * @throws CommandError for any other.
 */
export function agencyNamed(given: string, { agencies }: Assessment, { agencyKinds }: Catalogue): string {
  const wanted = given.trim().toLowerCase()
  const known = [...agencyKinds.values()].map(({ id, title }) => ({
    id,
    names: [id, title, agencies.get(id)?.name ?? id],
  }))
  const found = known.find(({ names }) => names.some((name) => name.toLowerCase() === wanted))
  if (found) return found.id
  const meant = didYouMean(
    given,
    known.flatMap(({ names }) => names),
  )
  const all = `Expected one of ${[...agencyKinds.keys()].join(', ')}`
  throw new CommandError(exitCode.usage, `Unexpected agency \`${given}\` after --agency. ${meant || all}`)
}

/** The name of an agency: the country's own, or that of its kind. */
export const agencyTitle = (id: string, { agencies }: Assessment, { agencyKinds }: Catalogue): string =>
  agencies.get(id)?.name ?? agencyKinds.get(id)?.title ?? id
