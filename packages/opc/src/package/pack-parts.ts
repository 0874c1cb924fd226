import { contentTypes } from './content-types.ts'
import type { PartKind } from './part-kinds.ts'
import { type Parts, relationships } from './relationships.ts'
import { zip } from './zip.ts'

/**
 * Writes a file of its parts: the content types first, as Office does, then the relationships of the package, then the rest by
 * name. The same parts give the same bytes.
 *
 * @param addresses where links lead, by the ids of their relationships
 */
export function packParts(
  parts: Parts,
  kinds: readonly PartKind[],
  addresses: ReadonlyMap<string, string> = new Map(),
): Uint8Array {
  const { '_rels/.rels': first = '', ...others } = relationships(parts, kinds, addresses)
  const rest = Object.entries({ ...parts, ...others }).toSorted(([a], [b]) => (a < b ? -1 : 1))
  return zip({
    '[Content_Types].xml': contentTypes(Object.keys(parts), kinds),
    '_rels/.rels': first,
    ...Object.fromEntries(rest),
  })
}
