import type { ReleaseKind } from '@rsr/document'
import { readWordParts } from '../reading/read-parts.ts'
import { findHidden } from './find-hidden.ts'
import { findMetadata } from './find-metadata.ts'
import { findNames } from './find-names.ts'
import { findParts } from './find-parts.ts'
import { findPaths } from './find-paths.ts'
import { findWithheld } from './find-withheld.ts'
import type { Leak } from './leak.ts'

/** What a file may hold. */
export interface LeakOptions {
  /** For whom it is made. */
  readonly release: ReleaseKind
  /** The office that makes it: the only author that it may name. */
  readonly office: string
  /** In whose name a draft shows comments on an earlier one, and the answers to them: no other release does. */
  readonly reviewers?: readonly string[] | undefined
  /** Whether it is a draft that shows what changed since the last one. */
  readonly redline?: boolean | undefined
  /** Whether it is a form: with controls to fill in, and data of its own instead of a manifest. */
  readonly isForm?: boolean | undefined
  /** Texts and ids that the release withholds; those that are too short to be told from other words do not count. */
  readonly withheld?: readonly string[]
}

/**
 * Reads a finished Word file back and looks in every part of it, its properties included, for what may not leave with it:
 * what its release withholds, comments, names, tracked changes, hidden text, data of others and paths of a machine. A
 * file with any of them is not to be handed over. That it finds nothing is no proof: it is the last look, not the first.
 *
 * @throws if the file is no Word file that can be read.
 * @example
 * const leaks = checkLeaks(await toDocx(tree), { release: 'public', office: tree.meta.creator, withheld })
 */
export function checkLeaks(
  file: Uint8Array,
  { release, office, reviewers = [], redline = false, isForm = false, withheld = [] }: LeakOptions,
): Leak[] {
  const { xml, bytes, problems } = readWordParts(file)
  return [
    ...problems.map(({ part, message }) => ({ part, problem: message })),
    ...findParts([...bytes.keys()], release, isForm),
    ...findHidden(xml, { release, redline, isForm }),
    ...findNames(xml, office, release === 'draft' ? reviewers : []),
    ...findPaths(xml, release),
    ...findMetadata(xml, bytes, release, isForm),
    ...findWithheld(xml, bytes, withheld),
  ]
}
