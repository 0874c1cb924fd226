import { type XmlNode, elements } from '@rsr/opc'
import { childOf } from './styles-of.ts'

/** The elements of a body one after the other, with those of its content controls. */
export function blocksOf(node: XmlNode): XmlNode[] {
  return elements(node).flatMap((child) => {
    const content = child.name === 'w:sdt' ? childOf(child, 'w:sdtContent') : undefined
    return content ? blocksOf(content) : [child]
  })
}
