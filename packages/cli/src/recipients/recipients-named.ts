import { didYouMean } from '@rsr/model'
import { type Publication, type Recipient, recipientsOf } from '@rsr/roadmap'
import { CommandError, exitCode } from '../exit-code.ts'
import { slugOf } from '../slug-of.ts'
import type { Recipients } from './recipients.ts'

/** An agency that something is made for, and what stands for it in the names of files. */
export interface NamedRecipient extends Recipient {
  readonly slug: string
}

/**
 * The agencies for which something is made of a publication.
 *
 * @throws CommandError for one that it does not concern.
 */
export function recipientsNamed(recipients: Recipients, publication: Publication): NamedRecipient[] {
  const all = recipientsOf(publication)
  const slugs = all.map(({ name }) => slugOf(name))
  return (recipients === 'agency' ? all : [named(recipients.named, all, publication)]).map((one) => {
    const slug = slugOf(one.name)
    // Two agencies may have the same name.
    const isTwice = slugs.filter((each) => each === slug).length > 1
    return { ...one, slug: isTwice ? `${slug}-${one.id}` : slug }
  })
}

/** The agency that a user names, by its name, the id of its kind or what the catalogue calls its kind. */
function named(given: string, all: readonly Recipient[], { agencies, country }: Publication): Recipient {
  const found = all.find(({ id, name }) =>
    [id, name, agencies[id]?.title].some((each) => each?.toLowerCase() === given.toLowerCase()),
  )
  if (found) return found
  const names = all.map(({ id, name }) => `\n  ${name} (${id})`).join('')
  const meant = didYouMean(
    given,
    all.flatMap(({ id, name }) => [name, id]),
  )
  const sentence = `Unexpected agency \`${given}\` after --for, expected one that ${country.iso3} asks or that has part in an action.`
  throw new CommandError(exitCode.usage, `${sentence}${meant === '' ? '' : ` ${meant}`} These are:${names}`)
}
