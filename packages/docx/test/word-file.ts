import type { DocumentTree } from '@rsr/document'
import { type DocxOptions, toDocx } from '@rsr/docx'
import { strFromU8, unzipSync } from 'fflate'
import { attribute, descendants, ownText, parseXml, type XmlNode } from '@rsr/opc'

export { attribute, elements, ownText, type XmlNode } from '@rsr/opc'

/** A Word file taken apart. */
export interface WordFile {
  readonly bytes: Uint8Array
  readonly parts: ReadonlyMap<string, XmlNode>
  part(name: string): XmlNode
}

/** Prints a tree and reads every part of what comes out, but for pictures. */
export async function wordFileOf(tree: DocumentTree, options: DocxOptions = {}): Promise<WordFile> {
  const bytes = await toDocx(tree, options)
  const read = Object.entries(unzipSync(bytes)).filter(([name]) => /\.(xml|rels)$/.test(name))
  const parts = new Map(read.map(([name, content]) => [name, parseXml(strFromU8(content))]))
  return {
    bytes,
    parts,
    part(name) {
      const found = parts.get(name)
      if (!found) throw new Error(`Cannot find the part \`${name}\``)
      return found
    },
  }
}

/** All elements of a name, in document order. */
export function all(root: XmlNode, name: string): XmlNode[] {
  return Array.from(descendants(root)).filter((node) => node.name === name)
}

/** What a reader sees: text, with breaks and tabs; not the instructions of fields. */
export function textOf(root: XmlNode): string {
  return Array.from(descendants(root), (node) => {
    if (node.name === 'w:t') return ownText(node)
    if (node.name === 'w:br') return '\n'
    if (node.name === 'w:noBreakHyphen') return '\u2011'
    if (node.name === 'w:softHyphen') return '\u00AD'
    return node.name === 'w:tab' && !node.attributes.has('w:pos') ? '\t' : ''
  }).join('')
}

/** The `w:val` of the first element of a name. */
export function val(root: XmlNode, name: string): string | undefined {
  const [node] = all(root, name)
  return node && attribute(node, 'w:val')
}

/** Whether a property that is on or off is there and on. */
export function isOn(root: XmlNode, name: string): boolean {
  const [node] = all(root, name)
  return node !== undefined && !['0', 'false', 'off'].includes(attribute(node, 'w:val') ?? '')
}

/** The paragraph that has some text. */
export function paragraphWith(root: XmlNode, text: string): XmlNode {
  const found = all(root, 'w:p').find((node) => textOf(node).includes(text))
  if (!found) throw new Error(`Cannot find a paragraph with \`${text}\``)
  return found
}

/** Where the relationships of a part lead, by their ids. */
export function targetsOf(file: WordFile, rels: string): Map<string, string> {
  const pairs = all(file.part(rels), 'Relationship').map(
    (node) => [attribute(node, 'Id') ?? '', attribute(node, 'Target') ?? ''] as const,
  )
  return new Map(pairs)
}
