import type { OwnStyle } from '../parts/own-styles.ts'
import { type XmlNode, attribute, elements } from '@rsr/opc'
import { valueOf } from '../lint/styles-of.ts'

/** The style of a file that stands for each of our own, if it has one: that of the same id, else that of the same name. */
export function matchedStyles(root: XmlNode, own: readonly OwnStyle[]): Map<OwnStyle, XmlNode> {
  const free = new Set(elements(root).filter(({ name }) => name === 'w:style'))
  const found = new Map<OwnStyle, XmlNode>()
  const tests = [sameId, sameName]
  for (const isSame of tests) {
    for (const each of own) {
      if (found.has(each) || each.type === 'numbering') continue
      const style = [...free].find((node) => attribute(node, 'w:type') === each.type && isSame(node, each))
      if (!style) continue
      found.set(each, style)
      free.delete(style)
    }
  }
  return found
}

const sameId = (node: XmlNode, { id }: OwnStyle) => attribute(node, 'w:styleId') === id

const sameName = (node: XmlNode, { style }: OwnStyle) =>
  styleName(node).toLowerCase() === style.name.toLowerCase()

/** The name that Word shows. */
export const styleName = (node: XmlNode): string => valueOf(node, 'w:name') ?? ''
