import { SaxesParser } from 'saxes'

/** An element, with the names as they are written: with the prefixes of the file. */
export interface XmlNode {
  readonly name: string
  readonly uri: string
  readonly attributes: ReadonlyMap<string, { readonly value: string; readonly uri: string }>
  readonly children: (XmlNode | string)[]
}

/** Deeper than any part of a file of Office is. */
const deepest = 256

/** Reads an XML document. @throws where it is not well formed, is nested too deeply, or declares entities. */
export function parseXml(text: string): XmlNode {
  const parser = new SaxesParser({ xmlns: true })
  const root: XmlNode = { name: '', uri: '', attributes: new Map(), children: [] }
  const open = [root]
  parser.on('error', (error) => {
    throw error
  })
  parser.on('doctype', () => {
    throw new Error('it has a document type')
  })
  parser.on('opentag', ({ name, uri, attributes }) => {
    const pairs = Object.values(attributes).map(
      (each) => [each.name, { value: each.value, uri: each.uri }] as const,
    )
    const node: XmlNode = { name, uri, attributes: new Map(pairs), children: [] }
    open.at(-1)?.children.push(node)
    if (open.push(node) > deepest) throw new Error('it is nested too deeply')
  })
  parser.on('closetag', () => void open.pop())
  parser.on('text', (words) => void open.at(-1)?.children.push(words))
  parser.write(text).close()
  return elements(root)[0] ?? root
}

/** Writes an element back. */
export function printXml(node: XmlNode | string): string {
  if (typeof node === 'string') return escape(node)
  const attributes = Array.from(node.attributes, ([name, { value }]) => ` ${name}="${escape(value)}"`)
  return `<${node.name}${attributes.join('')}>${node.children.map(printXml).join('')}</${node.name}>`
}

function escape(text: string): string {
  return text.replace(/[&<>"\n\t]/g, (mark) => `&#${mark.charCodeAt(0)};`)
}

/** The elements right inside an element. */
export function elements(node: XmlNode): XmlNode[] {
  return node.children.filter((child) => typeof child !== 'string')
}

/** The text right inside an element. */
export function ownText(node: XmlNode): string {
  return node.children.filter((child) => typeof child === 'string').join('')
}

/** An element and all inside it, in document order. */
export function descendants(node: XmlNode, found: XmlNode[] = []): XmlNode[] {
  found.push(node)
  for (const child of node.children) if (typeof child !== 'string') descendants(child, found)
  return found
}

/** The value of an attribute. */
export function attribute(node: XmlNode, name: string): string | undefined {
  return node.attributes.get(name)?.value
}
