import type { Release } from '@rsr/roadmap'
import { CommandError, exitCode } from '../exit-code.ts'
import { type Recipients, optionOf } from './recipients.ts'

/** @throws CommandError for a release that is not made for one agency. */
export function expectDraft(release: Release, recipients: Recipients): void {
  if (release === 'draft') return
  throw new CommandError(
    exitCode.usage,
    `Cannot make an extract of the ${release} release with ${optionOf(recipients)}: only a draft is made for one agency. Add --release draft.`,
  )
}
