import { elements, type XmlNode } from '@rsr/opc'

const mce = 'http://schemas.openxmlformats.org/markup-compatibility/2006'

/**
 * What a reader sees that knows none of the extensions (ISO/IEC 29500-3, clause 9): elements and attributes of the
 * namespaces that may be ignored are left out, and of alternatives the last resort is taken.
 */
export function withoutExtensions(root: XmlNode): XmlNode {
  const ignorable = root.attributes.get('mc:Ignorable')?.value.split(/\s+/) ?? []
  const ignored = new Set(ignorable.flatMap((prefix) => root.attributes.get(`xmlns:${prefix}`)?.value ?? []))
  return reduced(root, ignored)[0] ?? root
}

/** The root without its list of ignorable namespaces, for the schemas of the extensions themselves. */
export function withoutIgnorable(root: XmlNode): XmlNode {
  const attributes = Array.from(root.attributes).filter(([name]) => name !== 'mc:Ignorable')
  return { ...root, attributes: new Map(attributes) }
}

function reduced(node: XmlNode, ignored: ReadonlySet<string>): XmlNode[] {
  if (ignored.has(node.uri)) return []
  if (node.uri === mce && node.name === 'mc:AlternateContent') {
    const fallback = elements(node).find((child) => child.name === 'mc:Fallback')
    return fallback ? elements(fallback).flatMap((child) => reduced(child, ignored)) : []
  }
  const children = node.children.flatMap((child): (XmlNode | string)[] =>
    typeof child === 'string' ? [child] : reduced(child, ignored),
  )
  const attributes = Array.from(node.attributes).filter(([, { uri }]) => !ignored.has(uri) && uri !== mce)
  return [{ ...node, attributes: new Map(attributes), children }]
}
