import { escapeXml } from '../xml/escape-xml.ts'
import { type PartKind, kindOf } from './part-kinds.ts'

/** The parts of a package by their paths, as `word/document.xml`: XML as text, anything else as bytes. */
export type Parts = Readonly<Record<string, string | Uint8Array>>

const hyperlink = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink'

/** The id of the relationship that leads to a part: it is named for its file. */
export function relationshipId(path: string): string {
  return `rId_${path.slice(path.lastIndexOf('/') + 1).replace('.', '_')}`
}

/**
 * The parts that say which part leads where (ISO/IEC 29500-2, clause 9): to other parts, by their kinds or because it shows
 * them; and to those of the addresses, given by the ids of their relationships, that the part has a link to.
 */
export function relationships(
  parts: Parts,
  kinds: readonly PartKind[],
  addresses: ReadonlyMap<string, string>,
): Parts {
  const found = new Map<string, string[]>()
  const shown = new Map(Object.keys(parts).map((path) => [relationshipId(path), path]))
  for (const [path, content] of Object.entries(parts)) {
    const { from } = kindOf(path, kinds)
    if (from !== undefined) add(found, from, leadingTo(path, from, kinds))
    for (const id of typeof content === 'string' ? idsIn(content) : []) {
      const [address, picture] = [addresses.get(id), shown.get(id)]
      if (address !== undefined)
        add(
          found,
          path,
          `Id="${id}" Type="${hyperlink}" Target="${escapeXml(address)}" TargetMode="External"`,
        )
      else if (picture !== undefined && kindOf(picture, kinds).from === undefined)
        add(found, path, leadingTo(picture, path, kinds))
    }
  }
  return Object.fromEntries(Array.from(found, ([from, all]) => [pathFor(from), partOf(all)]))
}

function leadingTo(path: string, from: string, kinds: readonly PartKind[]): string {
  return `Id="${relationshipId(path)}" Type="${kindOf(path, kinds).relationship}" Target="${relative(from, path)}"`
}

function add(found: Map<string, string[]>, from: string, attributes: string): void {
  const all = found.get(from) ?? []
  found.set(from, all)
  all.push(`<Relationship ${attributes}/>`)
}

/** Quotes in text are escaped, so that this is always an attribute. */
const idsIn = (xml: string) =>
  new Set(Array.from(xml.matchAll(/ r:(?:id|embed)="([^"]*)"/g), ([, id = '']) => id))

const partOf = (all: readonly string[]) => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join('')}</Relationships>`

const folderOf = (path: string) => path.slice(0, path.lastIndexOf('/') + 1)

/** Where the relationships of a part are. */
const pathFor = (path: string) => `${folderOf(path)}_rels/${path.slice(folderOf(path).length)}.rels`

/** A path as seen from a part, which is one folder deep at most. */
function relative(from: string, path: string): string {
  const folder = folderOf(from)
  return path.startsWith(folder) ? path.slice(folder.length) : `../${path}`
}
