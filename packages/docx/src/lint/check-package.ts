import type { Problem } from './problem.ts'
import { type XmlNode, attribute, descendants, elements } from '@rsr/opc'

/** The package (ISO/IEC 29500-2): content types, relationships, and what they lead to. */
export function checkPackage(parts: ReadonlyMap<string, XmlNode>, names: ReadonlySet<string>): Problem[] {
  return [...contentTypes(parts, names), ...relationships(parts, names), ...relationshipIds(parts)]
}

function contentTypes(parts: ReadonlyMap<string, XmlNode>, names: ReadonlySet<string>): Problem[] {
  const part = '[Content_Types].xml'
  const types = parts.get(part)
  if (!types) return [{ part, message: 'It is missing' }]
  const extensions = new Map<string, string | undefined>()
  const overrides = new Set<string>()
  for (const each of elements(types)) {
    const extension = attribute(each, 'Extension')
    const name = attribute(each, 'PartName')
    if (extension !== undefined) extensions.set(extension.toLowerCase(), attribute(each, 'ContentType'))
    if (name !== undefined) overrides.add(name.slice(1))
  }
  // Plain XML is no type for a part of a Word file: only for those that hold data of others.
  const untyped = Array.from(names).filter((name) => {
    const byExtension = extensions.get(name.slice(name.lastIndexOf('.') + 1).toLowerCase())
    const isPlain = byExtension === 'application/xml' && !name.startsWith('customXml/')
    return name !== part && !overrides.has(name) && (byExtension === undefined || isPlain)
  })
  const absent = Array.from(overrides).filter((name) => !names.has(name))
  return [
    ...untyped.map((name) => ({ part: name, message: 'It has no content type' })),
    ...absent.map((name) => ({ part, message: `Content type of \`${name}\`, which is missing` })),
  ]
}

/** Relationship ids are unique in their part, and lead to parts that are there. */
function relationships(parts: ReadonlyMap<string, XmlNode>, names: ReadonlySet<string>): Problem[] {
  const problems: Problem[] = []
  for (const [part, root] of parts) {
    if (!part.endsWith('.rels')) continue
    const base = folderOf(folderOf(part))
    const seen = new Set<string>()
    for (const each of elements(root)) {
      const id = attribute(each, 'Id') ?? ''
      const target = attribute(each, 'Target') ?? ''
      if (seen.has(id)) problems.push({ part, message: `Second relationship \`${id}\`` })
      seen.add(id)
      if (attribute(each, 'TargetMode') === 'External') {
        if (!URL.canParse(target))
          problems.push({ part, message: `Relationship \`${id}\` to \`${target}\`, which is no URI` })
        continue
      }
      const path = resolved(base, target)
      if (!names.has(path))
        problems.push({ part, message: `Relationship \`${id}\` to \`${path}\`, which is missing` })
    }
  }
  return problems
}

function relationshipIds(parts: ReadonlyMap<string, XmlNode>): Problem[] {
  const problems: Problem[] = []
  for (const [part, root] of parts) {
    if (part.endsWith('.rels')) continue
    const own = parts.get(relationshipsOf(part))
    const ids = new Set(own ? elements(own).map((each) => attribute(each, 'Id')) : [])
    for (const node of descendants(root)) {
      for (const [name, { value }] of node.attributes) {
        if (!/^r:(id|embed|link|pict)$/.test(name) || ids.has(value)) continue
        problems.push({
          part,
          message: `\`${node.name}\` uses \`${value}\`, which is no relationship of the part`,
        })
      }
    }
  }
  return problems
}

/** The folder of a path, with its last slash; nothing at the top. */
const folderOf = (path: string) => path.slice(0, path.replace(/\/$/, '').lastIndexOf('/') + 1)

/** The part with the relationships of a part (ISO/IEC 29500-2, 9.3.3). */
const relationshipsOf = (part: string) => `${folderOf(part)}_rels/${part.slice(folderOf(part).length)}.rels`

/** Where a target leads from a folder. */
function resolved(base: string, target: string): string {
  return new URL(target, `part:///${base}`).pathname.slice(1)
}
