import type { Release } from '@rsr/roadmap'
import { CommandError, exitCode } from './exit-code.ts'

/** The release that the option --release names. */
export function releaseOf(option: string): Release {
  if (option === 'internal' || option === 'draft' || option === 'public') return option
  const expected = 'expected internal, draft or public'
  throw new CommandError(exitCode.usage, `Unexpected release \`${option}\` after --release, ${expected}`)
}
