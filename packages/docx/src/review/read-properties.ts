import { type OfficePackage, parsePart } from '@rsr/opc'
import { manifestNamespace, manifestProperty, sha256 } from '../manifest/manifest-parts.ts'
import type { Manifest } from '../manifest/manifest-of.ts'
import { readManifest } from '../manifest/read-manifest.ts'
import { ownData } from '../reading/own-data.ts'
import type { Budget } from './budget.ts'

/** The manifest in a file, and whether it is as it was sent, which takes longer to know. @throws as `ownData` does. */
export function manifestIn(
  from: OfficePackage,
  budget: Budget,
): { manifest: Manifest; isIntact: Promise<boolean> } | undefined {
  for (const json of ownData(from, { name: 'manifest', namespace: manifestNamespace }, budget)) {
    const manifest = readManifest(json)
    if (!manifest) continue
    const hash = propertyIn(from, 'docProps/custom.xml', 'property', budget, manifestProperty)
    return { manifest, isIntact: sha256(json).then((found) => hash === `sha256:${found}`) }
  }
  return undefined
}

/** The text of the first element of a name; of one that is itself called so by `name`, if that is given. */
export function propertyIn(
  from: OfficePackage,
  part: string,
  element: string,
  budget: Budget,
  name?: string,
): string {
  if (!from.names.includes(part)) return ''
  let [text, isIn, isDone] = ['', false, false]
  parsePart(
    from,
    part,
    {
      open: (each, attributes) => {
        if (!isDone && each === element && (name === undefined || attributes.get('name') === name))
          isIn = true
      },
      text: (each) => {
        if (isIn && text.length < 1000) text += each
      },
      close: (each) => {
        if (isIn && each === element) [isIn, isDone] = [false, true]
      },
    },
    budget,
  )
  return text.trim()
}

/** Where the links of a part lead to. */
export function linksOf(from: OfficePackage, part: string, budget: Budget): ReadonlyMap<string, string> {
  const name = part.replace(/([^/]+)$/, '_rels/$1.rels')
  const links = new Map<string, string>()
  if (!from.names.includes(name)) return links
  parsePart(
    from,
    name,
    {
      open: (_, attributes) => {
        const [id, target] = [attributes.get('Id'), attributes.get('Target')]
        const isOutside = attributes.get('TargetMode') === 'External'
        if (id !== undefined && target !== undefined && isOutside) links.set(id, target)
      },
      text: () => {},
      close: () => {},
    },
    budget,
  )
  return links
}
