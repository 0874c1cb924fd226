import { childOf } from '../lint/styles-of.ts'
import { ownStyles } from '../parts/own-styles.ts'
import { readWordParts, type WordParts } from '../reading/read-parts.ts'
import { type XmlNode, attribute, descendants, elements, printXml } from '@rsr/opc'
import { ownLook } from '../theme.ts'
import { accentOf } from './house-accent.ts'
import { pageOf } from './house-page.ts'
import type { HouseStyle } from './house-style.ts'
import { matchedStyles } from './matched-styles.ts'
import { readStories } from './read-stories.ts'

/** Styles that nobody would look for in a file. */
const unnoticed = /^(Default Paragraph Font|Normal Table|No List|annotation \w+|endnote reference)$/

/**
 * Reads from a Word file of an organisation what `toDocx` takes over as its style: the styles that documents use, fonts, theme,
 * page, header and footer. Its text, its properties, comments, macros and links are not read on.
 *
 * @throws if the file is no Word file, is protected with a password, or is larger than what is read: an error whose message
 *   says so.
 * @example
 * const style = readHouseStyle(await readFile('house.docx'))
 * await writeFile('fiji.docx', await toDocx(tree, { style }))
 */
export function readHouseStyle(file: Uint8Array): HouseStyle {
  const parts = readWordParts(file)
  const broken = parts.problems.find(({ part }) => /^word\/(document|styles)\.xml$/.test(part))
  if (broken) throw new Error(`Its part \`${broken.part}\` is damaged`)
  const styles = parts.xml.get('word/styles.xml')
  if (styles?.name !== 'w:styles') throw new Error('The file has no styles')
  const sections = [...descendants(parts.xml.get('word/document.xml') ?? styles)].filter(
    ({ name }) => name === 'w:sectPr',
  )
  const theme = [...parts.xml].find(([name]) => /^word\/theme\/theme\d*\.xml$/.test(name))?.[1]
  const fonts = parts.xml.get('word/fontTable.xml')
  const accent = accentOf(styles, theme)
  const { header, footer, dropped } = readStories(parts, sections)
  const own = ownStyles(ownLook(), { language: 'en', words: { annex: 'Annex' } }) // for their names
  const matched = matchedStyles(styles, own)
  return {
    styles,
    ...(theme && { theme: printXml(cleanTheme(theme)) }),
    ...(fonts && { fonts: printXml(withoutEmbedded(fonts)) }),
    ...(accent !== undefined && { accent }),
    page: pageOf(sections.at(-1)),
    header,
    footer,
    missing: own
      .filter((each) => !matched.has(each) && !each.style.own && !unnoticed.test(each.style.name))
      .map(({ style }) => style.name),
    notTaken: [...new Set([...besides(parts), ...dropped])],
  }
}

/** What does harm, or leads out of the file. */
function besides({ bytes, xml }: WordParts): string[] {
  const names = [...bytes.keys()]
  const settings = xml.get('word/_rels/settings.xml.rels')
  const leads = settings && elements(settings).some((node) => attribute(node, 'TargetMode') === 'External')
  return [
    ...(names.some((name) => /vba|activeX|\/embeddings\//i.test(name)) ? ['macros or objects'] : []),
    ...(leads ? ['a link to the template that it was made with'] : []),
    ...(childOf(xml.get('word/settings.xml'), 'w:evenAndOddHeaders') ? ['headers of even pages'] : []),
  ]
}

/** Without pictures, which would be parts of their own, and without what tells of the program that made it. */
function cleanTheme(node: XmlNode): XmlNode {
  const children = node.children.flatMap((child): (XmlNode | string)[] => {
    if (typeof child === 'string') return [child]
    if (child.name === 'a:extLst') return []
    const fill = { ...child, name: 'a:noFill', attributes: new Map(), children: [] }
    return [child.name === 'a:blipFill' ? fill : cleanTheme(child)]
  })
  return { ...node, children }
}

/** The table of fonts without the fonts themselves. */
function withoutEmbedded(fonts: XmlNode): XmlNode {
  const children = elements(fonts).map((font) => ({
    ...font,
    children: elements(font).filter(({ name }) => !name.startsWith('w:embed')),
  }))
  return { ...fonts, children }
}
