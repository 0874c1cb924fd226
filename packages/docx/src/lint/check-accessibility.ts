import { wordsOf } from '../reading/words-of.ts'
import { type XmlNode, attribute, descendants, ownText } from '@rsr/opc'
import { checkParagraphs } from './check-paragraphs.ts'
import { checkTables } from './check-tables.ts'
import { headingLevel } from './places-of.ts'
import type { Problem } from './problem.ts'
import { childOf, type Styles } from './styles-of.ts'

const part = 'word/document.xml'

/**
 * What keeps people from reading a document who do not see it, or move in it by its structure: the rules of WCAG 2.2 and of
 * Word's own checker, as far as they can be seen in the file.
 */
export function checkAccessibility(parts: ReadonlyMap<string, XmlNode>, styles: Styles): Problem[] {
  const document = parts.get(part)
  const body = childOf(document, 'w:body')
  if (!body) return []
  return [
    ...title(parts),
    ...language(parts),
    ...headings(body, styles),
    ...checkTables(body, styles, part),
    ...checkParagraphs(body, styles, part),
    ...pictures(parts),
    ...links(parts),
  ]
}

function title(parts: ReadonlyMap<string, XmlNode>): Problem[] {
  const core = 'docProps/core.xml'
  const words = childOf(parts.get(core), 'dc:title')
  if (words && ownText(words).trim() !== '') return []
  return [{ part: core, rule: 'title-missing', message: 'The document has no title' }]
}

function language(parts: ReadonlyMap<string, XmlNode>): Problem[] {
  const styles = parts.get('word/styles.xml')
  const ofStyles =
    styles && [...descendants(styles)].some((node) => node.name === 'w:lang' && attribute(node, 'w:val'))
  if (ofStyles) return []
  return [
    { part: 'word/styles.xml', rule: 'language-missing', message: 'The document does not say its language' },
  ]
}

function headings(body: XmlNode, styles: Styles): Problem[] {
  const problems: Problem[] = []
  let above = 0
  for (const node of descendants(body)) {
    const level = node.name === 'w:p' && wordsOf(node) !== '' ? headingLevel(node, styles) : undefined
    if (level === undefined) continue
    if (level > above + 1) {
      const place = above === 0 ? 'before any of level 1' : `directly under one of level ${above}`
      problems.push({
        part,
        node,
        rule: 'heading-order',
        message: `A heading of level ${level} stands ${place}`,
      })
    }
    above = level
  }
  return problems
}

function pictures(parts: ReadonlyMap<string, XmlNode>): Problem[] {
  return everywhere(parts, 'wp:docPr').flatMap(([name, node]): Problem[] => {
    if (attribute(node, 'descr')?.trim() || isDecorative(node)) return []
    return [{ part: name, node, rule: 'alternative-text', message: 'A picture has no alternative text' }]
  })
}

/** Marked as a decoration, as Word does it (MS-ODRAWXML, 2.26.1.4). */
const isDecorative = (node: XmlNode) =>
  [...descendants(node)].some((each) => each.name === 'adec:decorative' && attribute(each, 'val') !== '0')

const empty = new Set(['', 'here', 'click here', 'link', 'this link', 'more', 'read more'])

function links(parts: ReadonlyMap<string, XmlNode>): Problem[] {
  return everywhere(parts, 'w:hyperlink').flatMap(([name, node]): Problem[] => {
    const words = wordsOf(node)
    if (!empty.has(words.toLowerCase()) || hasPicture(node)) return []
    const said = words === '' ? 'has no words' : `says only “${words}”`
    return [{ part: name, node, rule: 'link-text', message: `A link ${said}` }]
  })
}

const hasPicture = (node: XmlNode) => [...descendants(node)].some((each) => each.name === 'w:drawing')

function everywhere(parts: ReadonlyMap<string, XmlNode>, name: string): [string, XmlNode][] {
  return [...parts].flatMap(([each, root]) =>
    [...descendants(root)]
      .filter((node) => node.name === name)
      .map((node): [string, XmlNode] => [each, node]),
  )
}
