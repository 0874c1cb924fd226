import { type XmlNode, attribute, elements, ownText } from '@rsr/opc'

/** The fields that say where a reader is. What others say is of the file that they were made in, or of its machine. */
const kept = new Set(['PAGE', 'NUMPAGES', 'SECTIONPAGES'])

/** A paragraph without the fields that are not kept, nor what they last said (ISO/IEC 29500-1, 17.16). */
export function withoutFields(paragraph: XmlNode, drop: (what: string) => void): XmlNode {
  const children: (XmlNode | string)[] = []
  let field: XmlNode[] = []
  let depth = 0
  for (const child of paragraph.children) {
    if (typeof child === 'string') continue
    if (child.name === 'w:fldSimple') {
      if (isKept(attribute(child, 'w:instr') ?? '', drop)) children.push(child)
      continue
    }
    const marks = elements(child).flatMap((each) =>
      each.name === 'w:fldChar' ? [attribute(each, 'w:fldCharType')] : [],
    )
    const starts = marks.filter((mark) => mark === 'begin').length
    const ends = marks.filter((mark) => mark === 'end').length
    if (depth === 0 && starts === 0) {
      // The end of a field that began in a paragraph before is left out with it.
      if (marks.length === 0) children.push(child)
      continue
    }
    field.push(child)
    depth += starts - ends
    if (depth > 0) continue
    if (isKept(instruction(field), drop)) children.push(...field)
    field = []
    depth = 0
  }
  if (field.length > 0) drop('a field')
  return { ...paragraph, children }
}

function isKept(words: string, drop: (what: string) => void): boolean {
  const name = words.trim().split(/\s/)[0]?.toUpperCase() ?? ''
  if (kept.has(name)) return true
  drop(/^[A-Z]+$/.test(name) ? `the field \`${name}\`` : 'a field')
  return false
}

const instruction = (runs: readonly XmlNode[]) =>
  runs
    .flatMap(elements)
    .map((each) => (each.name === 'w:instrText' ? ownText(each) : ''))
    .join('')

/** Whether some content has the number of the page. */
export function hasPageField(node: XmlNode): boolean {
  const here = node.name === 'w:instrText' ? ownText(node) : (attribute(node, 'w:instr') ?? '')
  return /^\s*PAGE\b/i.test(here) || elements(node).some(hasPageField)
}
