import { type XmlNode, attribute, descendants, ownText } from '@rsr/opc'
import { quoted } from '../reading/quoted.ts'
import type { Leak } from './leak.ts'

/** The elements of properties that name somebody (ISO/IEC 29500-2, clause 11; ISO/IEC 29500-1, 22.2). */
const named = ['dc:creator', 'cp:lastModifiedBy', 'Manager', 'Company']

/**
 * Names of others than the office: authors of the file, of comments and of changes.
 *
 * @param reviewers - who may be named as the author of a comment.
 */
export function findNames(
  parts: ReadonlyMap<string, XmlNode>,
  office: string,
  reviewers: readonly string[],
): Leak[] {
  return [...parts].flatMap(([part, root]) =>
    [...descendants(root)].flatMap((node) => {
      const name = named.includes(node.name)
        ? ownText(node)
        : (attribute(node, 'w:author') ?? attribute(node, 'w15:author'))
      if (name === undefined || name === '' || name === office) return []
      if (node.name === 'w:comment' && reviewers.includes(name)) return []
      return [
        { part, problem: `\`${node.name}\` names ${quoted(name)}, expected the office ${quoted(office)}` },
      ]
    }),
  )
}
