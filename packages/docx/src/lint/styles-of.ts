import { type XmlNode, attribute, elements } from '@rsr/opc'

/** What the paragraph styles of a file say of a paragraph, and the paragraph itself. */
export interface Styles {
  /** The id of the style of a paragraph. */
  readonly id: (paragraph: XmlNode) => string
  /** The name of its style, in small letters. */
  readonly name: (paragraph: XmlNode) => string
  /** A property of a paragraph, from itself or the styles that it is based on. */
  readonly property: (paragraph: XmlNode, name: string) => XmlNode | undefined
}

/** Reads the styles of a file (ISO/IEC 29500-1, 17.7). */
export function stylesOf(parts: ReadonlyMap<string, XmlNode>): Styles {
  const root = parts.get('word/styles.xml')
  const all = (root ? elements(root) : []).filter((node) => node.name === 'w:style')
  const byId = new Map(all.map((node) => [attribute(node, 'w:styleId') ?? '', node]))
  const normal =
    all.find(
      (node) =>
        attribute(node, 'w:type') === 'paragraph' &&
        ['1', 'true'].includes(attribute(node, 'w:default') ?? ''),
    ) ?? undefined
  const id = (paragraph: XmlNode) =>
    valueOf(propertiesOf(paragraph), 'w:pStyle') ?? (normal && attribute(normal, 'w:styleId')) ?? ''
  return {
    id,
    name: (paragraph) => (valueOf(byId.get(id(paragraph)), 'w:name') ?? '').toLowerCase(),
    property(paragraph, name) {
      const own = childOf(propertiesOf(paragraph), name)
      if (own) return own
      const seen = new Set<string>()
      for (let at: string | undefined = id(paragraph); at !== undefined && !seen.has(at);) {
        seen.add(at)
        const style = byId.get(at)
        const found = childOf(style && propertiesOf(style), name)
        if (found) return found
        at = valueOf(style, 'w:basedOn')
      }
      return undefined
    },
  }
}

const propertiesOf = (node: XmlNode) => childOf(node, 'w:pPr')

/** The first element of a name right inside another. */
export function childOf(node: XmlNode | undefined, name: string): XmlNode | undefined {
  return node && elements(node).find((child) => child.name === name)
}

/** The `w:val` of an element right inside another. */
export function valueOf(node: XmlNode | undefined, name: string): string | undefined {
  const child = childOf(node, name)
  return child && attribute(child, 'w:val')
}
