import type { Problem } from './problem.ts'
import { type XmlNode, attribute, descendants, elements } from '@rsr/opc'

const story = /^word\/(document|footnotes|endnotes|comments|header\d*|footer\d*)\.xml$/

/** The parts that hold text. */
export function stories(parts: ReadonlyMap<string, XmlNode>): [string, XmlNode][] {
  return Array.from(parts).filter(([name]) => story.test(name))
}

/** Ids and names that must occur once, pairs that must be whole, and things that Word repairs or refuses. */
export function checkStories(parts: ReadonlyMap<string, XmlNode>): Problem[] {
  const problems: Problem[] = []
  const seen = new Set<string>()
  for (const [part, root] of stories(parts)) {
    let at: XmlNode = root
    const say = (message: string) => void problems.push({ part, message, node: at })
    const once = (what: string, value: string | undefined) => {
      if (seen.has(`${what} ${value}`)) say(`Second ${what} \`${value}\``)
      seen.add(`${what} ${value}`)
    }
    const ends = new Map<string | undefined, number>()
    for (const node of descendants(root)) {
      if (node.name === 'w:bookmarkEnd')
        ends.set(attribute(node, 'w:id'), (ends.get(attribute(node, 'w:id')) ?? 0) + 1)
    }
    for (const node of descendants(root)) {
      at = node
      const id = attribute(node, 'w:id')
      switch (node.name) {
        case 'w:bookmarkStart': {
          const name = attribute(node, 'w:name') ?? ''
          once('bookmark', name.toLowerCase())
          once('bookmark id', id)
          if (!/^[\p{L}_][\p{L}\p{N}_]{0,39}$/u.test(name))
            say(`Bookmark \`${name}\` has a name that Word does not take`)
          if (ends.get(id) !== 1) say(`Bookmark \`${name}\` has ${ends.get(id) ?? 0} ends, expected 1`)
          break
        }
        case 'w:sdtPr':
          checkControl(node, once, say)
          break
        case 'wp:docPr':
          once('drawing id', attribute(node, 'id'))
          break
        case 'w:tc':
          if (elements(node).at(-1)?.name !== 'w:p') say('A cell does not end with a paragraph')
          break
        case 'w:sdt':
          if (holdsBlocks(node)) say('A content control holds whole paragraphs, which LibreOffice may lose')
          break
        default:
      }
      const paragraphId = attribute(node, 'w14:paraId')
      if (paragraphId !== undefined && Number.parseInt(paragraphId, 16) >= 0x80000000) {
        say(`Paragraph id \`${paragraphId}\` is not below 80000000`)
      }
    }
  }
  return problems
}

/** Other than those with which Word and LibreOffice frame a table of contents (ISO/IEC 29500-1, 17.5.2.12). */
function holdsBlocks(control: XmlNode): boolean {
  const [properties, content] = ['w:sdtPr', 'w:sdtContent'].map((name) =>
    elements(control)
      .filter((child) => child.name === name)
      .flatMap(elements),
  )
  if (properties?.some((child) => child.name === 'w:docPartObj')) return false
  return content?.some((child) => child.name === 'w:p' || child.name === 'w:tbl') ?? false
}

function checkControl(
  properties: XmlNode,
  once: (what: string, value: string | undefined) => void,
  say: (message: string) => void,
): void {
  for (const child of elements(properties)) {
    const value = attribute(child, 'w:val') ?? ''
    if (child.name === 'w:id') once('content control id', value)
    if ((child.name === 'w:tag' || child.name === 'w:alias') && value.length > 64) {
      say(`\`${child.name}\` of a content control has ${value.length} characters, expected 64 at most`)
    }
    if (child.name === 'w:text') say('A content control holds plain text only')
  }
}
