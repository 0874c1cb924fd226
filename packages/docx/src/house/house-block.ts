import { type Component, type XmlNode, elements, printXml, relationshipId } from '@rsr/opc'
import { wordNode } from './adapted-style.ts'
import type { Story } from './house-style.ts'

/**
 * The content of a header or a footer, as it stands in the file of an organisation.
 *
 * @param ids - the new ids of the styles of the file.
 * @param first - the number of the first drawing: no two in a document have the same.
 */
export function houseBlocks(
  { root, pictures }: Story,
  ids: ReadonlyMap<string, string>,
  first: number,
): Component[] {
  const names = [...root.attributes].filter(([name]) => name.startsWith('xmlns:'))
  let drawings = first
  return elements(root).map((node) => {
    const block = placed(node)
    const attributes = new Map([...names, ...block.attributes])
    return { name: block.name, xml: printXml({ ...block, attributes }) }
  })

  function placed(node: XmlNode): XmlNode {
    const children = node.children.map((child) => (typeof child === 'string' ? child : placed(child)))
    if (node.name === 'wp:docPr') return described(node, drawings++)
    const style = node.attributes.get('w:val')
    if (style && /^w:(p|r|tbl)Style$/.test(node.name))
      return wordNode(node.name, { 'w:val': ids.get(style.value) ?? style.value })
    return { ...node, attributes: new Map([...node.attributes].map(leading)), children }
  }

  /** An attribute; one that leads to a picture leads to its part. */
  function leading([name, attribute]: [string, { value: string; uri: string }]) {
    const picture = pictures.get(attribute.value)
    const value = picture ? relationshipId(`word/media/${picture.name}`) : attribute.value
    return [name, { ...attribute, value }] as const
  }
}

/** The description that a person wrote is kept; any other picture is marked as a decoration (MS-ODRAWXML, 2.26.1.4). */
function described(node: XmlNode, id: number): XmlNode {
  const words = node.attributes.get('descr')?.value ?? ''
  const name = { id: String(id), name: `Picture ${id}` }
  if (isDescription(words)) return wordNode(node.name, { ...name, descr: words })
  const a = 'http://schemas.openxmlformats.org/drawingml/2006/main'
  const adec = 'http://schemas.microsoft.com/office/drawing/2017/decorative'
  const mark = wordNode('adec:decorative', { 'xmlns:adec': adec, val: '1' })
  const extension = wordNode('a:ext', { uri: '{C183D7F6-B498-43B3-948B-1728B52AA6E4}' }, [mark])
  return wordNode(node.name, name, [wordNode('a:extLst', { 'xmlns:a': a }, [extension])])
}

/** Whether some words are those of a person who describes a picture, and not the name of a file. */
const isDescription = (words: string) => words.trim() !== '' && !/[\\/]|\.\w{3,4}$/.test(words)
