import { unzipSync } from 'fflate'
import { checkPackage } from './check-package.ts'
import { checkReferences } from './check-references.ts'
import { checkSchemas } from './check-schemas.ts'
import { checkStories } from './check-stories.ts'
import type { Problem } from './problem.ts'
import { parseXml, type XmlNode } from './xml-node.ts'

/**
 * What is wrong with a Word file.
 *
 * @param schemas - the folder with the schemas; without it, only what they cannot see is looked at.
 */
export function problemsOf(file: Uint8Array, schemas?: string): Problem[] {
  const problems: Problem[] = []
  const bytes = unzipSync(file)
  const parts = new Map<string, XmlNode>()
  for (const [name, content] of Object.entries(bytes)) {
    if (!/\.(xml|rels)$/.test(name)) continue
    try {
      parts.set(name, parseXml(new TextDecoder('utf-8', { fatal: true }).decode(content)))
    } catch (error) {
      problems.push({ part: name, message: `Cannot parse it: ${String(error)}` })
    }
  }
  return [
    ...problems,
    ...(schemas === undefined ? [] : checkSchemas(parts, schemas)),
    ...checkPackage(parts, new Set(Object.keys(bytes))),
    ...checkStories(parts),
    ...checkReferences(parts),
  ]
}
