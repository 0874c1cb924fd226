import type { ReleaseKind } from '@rsr/document'
import { attributesOf, linesOf } from '../reading/words-of.ts'
import { type XmlNode, attribute, descendants } from '@rsr/opc'
import { quoted } from '../reading/quoted.ts'
import type { Leak } from './leak.ts'

/** Folders and files of a machine; not the paths in an address of the web. */
const paths = [
  /(?<![\w.~:/-])\/(home|Users|root|tmp|var|private|mnt|media|opt|srv|work|workspace)\/\S+/,
  /(?<!\w)[A-Za-z]:\\\S+/,
  /\\\\[\w.-]+\\\S+/,
  /\bfile:\/\/?\S+/i,
]
/** Files of a workspace: readers of a public release are not told of them. */
const inputs = /(?<![\w./:-])[\w-]+(\/[\w.-]+)*\.(?:ya?ml|md)\b/

/** Paths in texts and attributes, and links that lead elsewhere than to the web. */
export function findPaths(parts: ReadonlyMap<string, XmlNode>, release: ReleaseKind): Leak[] {
  const patterns = release === 'public' ? [...paths, inputs] : paths
  return [...parts].flatMap(([part, root]) => {
    const texts = [...linesOf(root), ...attributesOf(root)]
    const found = texts.flatMap((text) => {
      const [match] = patterns.flatMap((pattern) => pattern.exec(text)?.[0] ?? [])
      return match === undefined ? [] : [{ part, problem: `a path, ${quoted(match)}` }]
    })
    return [...found, ...(part.endsWith('.rels') ? linksElsewhere(part, root) : [])]
  })
}

function linksElsewhere(part: string, root: XmlNode): Leak[] {
  return [...descendants(root)].flatMap((node) => {
    const target = attribute(node, 'Target') ?? ''
    if (attribute(node, 'TargetMode') !== 'External' || /^(https?|mailto):/i.test(target)) return []
    return [{ part, problem: `a link to ${quoted(target)}, expected an address of the web` }]
  })
}
