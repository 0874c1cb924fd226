import type { Manifest } from '../manifest/manifest-of.ts'
import { recipientProperty } from '../manifest/manifest-parts.ts'
import { openPackage } from '@rsr/opc'
import { wordFile } from '../reading/word-file.ts'
import { Budget } from './budget.ts'
import { manifestIn, propertyIn } from './read-properties.ts'

/**
 * The manifest in a Word file that `toDocx` made, and the one agency for which the file was made, if it was.
 *
 * @returns nothing if there is none, as in a public release.
 * @throws if the file is damaged, no Word file, or made to harm: an error whose message says so.
 */
export function manifestInFile(bytes: Uint8Array): { manifest: Manifest; recipient?: string } | undefined {
  const [from, budget] = [openPackage(bytes, wordFile), new Budget()]
  const found = manifestIn(from, budget)
  if (!found) return undefined
  const recipient = propertyIn(from, 'docProps/custom.xml', 'property', budget, recipientProperty)
  return { manifest: found.manifest, ...(recipient !== '' && { recipient }) }
}
