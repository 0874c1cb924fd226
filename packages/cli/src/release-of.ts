import type { Release } from '@rsr/roadmap'
import { type Choice, choiceOf } from './choices-of.ts'

/** What the option --release may say. */
export const releaseChoice: Choice<Release> = {
  option: '--release',
  what: 'release',
  values: { internal: true, draft: true, public: true },
}

/** The release that the option --release names. */
export const releaseOf = (option: string): Release => choiceOf(option, releaseChoice)
