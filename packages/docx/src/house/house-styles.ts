import type { DocumentMeta } from '@rsr/document'
import { valueOf } from '../lint/styles-of.ts'
import { ownStyles } from '../parts/own-styles.ts'
import { styleXml } from '../parts/style-xml.ts'
import { type XmlNode, attribute, descendants, elements, printXml } from '@rsr/opc'
import type { Look } from '../theme.ts'
import { adaptedStyle } from './adapted-style.ts'
import { houseDefaults } from './house-defaults.ts'
import type { HouseStyle } from './house-style.ts'
import { matchedStyles, styleName } from './matched-styles.ts'

/** The styles part of a document in a house style, and under which ids the styles of the file are in it. */
export interface HouseStyles {
  readonly xml: string
  readonly ids: ReadonlyMap<string, string>
}

/**
 * Each style that documents use is that of the file, found by its id, else by its name, and the toolkit's where the file has
 * none. The styles that these build on come with them, and those of the header and the footer.
 */
export function houseStyles(house: HouseStyle, meta: DocumentMeta, look: Look): HouseStyles {
  const own = ownStyles(look, meta)
  const matched = matchedStyles(house.styles, own)
  const ids = new Map([...matched].map(([{ id }, node]) => [idOf(node), id]))
  const others = needed(house, [...matched.values()])
  const taken = new Set(own.map(({ id }) => id))
  const names = new Set(own.map(({ style }) => style.name.toLowerCase()))
  for (const node of others) ids.set(idOf(node), taken.has(idOf(node)) ? `House${idOf(node)}` : idOf(node))
  const written = [
    ...own.map((each) => {
      const node = matched.get(each)
      return node ? printXml(adaptedStyle(node, ids, each)) : styleXml(each.type, each.id, each.style)
    }),
    ...others.map((node) => {
      const name = names.has(styleName(node).toLowerCase()) ? `${styleName(node)} (house)` : styleName(node)
      return printXml(adaptedStyle(node, ids, { id: ids.get(idOf(node)) ?? '', name }))
    }),
  ]
  const root = { ...house.styles, children: ['\n', houseDefaults(house.styles, meta.language), '\n'] }
  return {
    xml: `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${printXml(root).replace('</w:styles>', `${written.join('\n')}\n</w:styles>`)}`,
    ids,
  }
}

const idOf = (node: XmlNode) => attribute(node, 'w:styleId') ?? ''

/** The styles beside some that they are based on or linked with, and those that headers and footers use. */
function needed({ styles, header, footer }: HouseStyle, from: readonly XmlNode[]): XmlNode[] {
  const byId = new Map(
    elements(styles)
      .filter(({ name }) => name === 'w:style')
      .map((node) => [idOf(node), node]),
  )
  const stories = [header.first, header.default, footer.first, footer.default].flatMap(
    (story) => story?.root ?? [],
  )
  const used = stories
    .flatMap((root) => [...descendants(root)])
    .filter(({ name }) => ['w:pStyle', 'w:rStyle', 'w:tblStyle'].includes(name))
    .flatMap((node) => byId.get(attribute(node, 'w:val') ?? '') ?? [])
  const found = new Set<XmlNode>(from)
  // A set that grows while it is walked through: each style brings those that it names.
  for (const node of used) found.add(node)
  for (const node of found) {
    for (const name of ['w:basedOn', 'w:link']) {
      const other = byId.get(valueOf(node, name) ?? '')
      if (other) found.add(other)
    }
  }
  return [...found].filter((node) => !from.includes(node))
}
