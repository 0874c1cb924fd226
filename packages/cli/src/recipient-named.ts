import { didYouMean } from '@rsr/model'
import { type Publication, type Recipient, type Release, recipientsOf } from '@rsr/roadmap'
import { CommandError, exitCode } from './exit-code.ts'

/**
 * The agency that a user names, by its name, the id of its kind or what the catalogue calls its kind.
 *
 * @throws CommandError for any other, with the agencies that the document concerns.
 */
export function recipientNamed(given: string, publication: Publication): Recipient {
  const all = recipientsOf(publication)
  const found = all.find(({ id, name }) =>
    [id, name, publication.agencies[id]?.title].some((each) => each?.toLowerCase() === given.toLowerCase()),
  )
  if (found) return found
  const names = all.map(({ id, name }) => `\n  ${name} (${id})`).join('')
  const meant = didYouMean(
    given,
    all.flatMap(({ id, name }) => [name, id]),
  )
  const sentence = `Unexpected agency \`${given}\` after --for, expected one that ${publication.country.iso3} asks or that has part in an action.`
  throw new CommandError(exitCode.usage, `${sentence}${meant === '' ? '' : ` ${meant}`} These are:${names}`)
}

/** @throws CommandError for a release that is not made for one agency. */
export function expectDraft(release: Release): void {
  if (release === 'draft') return
  throw new CommandError(
    exitCode.usage,
    `Cannot make an extract of the ${release} release with --for: only a draft is made for one agency. Add --release draft.`,
  )
}
