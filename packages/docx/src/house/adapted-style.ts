import { childOf, valueOf } from '../lint/styles-of.ts'
import type { OwnStyle } from '../parts/own-styles.ts'
import { type XmlNode, attribute, elements, parseXml } from '@rsr/opc'

/** Of WordprocessingML. */
export const wordNamespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'

/** An element of WordprocessingML. */
export function wordNode(
  name: string,
  attributes: Record<string, string>,
  children: XmlNode[] = [],
): XmlNode {
  const pairs = Object.entries(attributes).map(
    ([key, value]) => [key, { value, uri: wordNamespace }] as const,
  )
  return { name, uri: wordNamespace, attributes: new Map(pairs), children }
}

/** Numbers, outline, language and direction are those of the document; the rest is hidden, or tells of changes. */
const left =
  /^w:(numPr|outlineLvl|lang|bidi|vanish|specVanish|webHidden|sectPr|divId|cnfStyle|\w+Change|ins|del)$/
/** What comes before `numPr` in the properties of a paragraph (ISO/IEC 29500-1, 17.3.1.26). */
const beforeNumber = /^w:(pStyle|keepNext|keepLines|pageBreakBefore|framePr|widowControl)$/

/**
 * A style of a file as a document has it, with only what is of its look (ISO/IEC 29500-1, 17.7.4.17): under the id and the
 * name of the style of our own that it stands for, with our numbers; or under an id and a name that are free.
 *
 * @param ids - the new ids of all styles that are taken over.
 */
export function adaptedStyle(
  node: XmlNode,
  ids: ReadonlyMap<string, string>,
  as: OwnStyle | { readonly id: string; readonly name: string },
): XmlNode {
  const type = attribute(node, 'w:type') ?? ''
  const own = 'style' in as ? as : undefined
  const name = 'style' in as ? as.style.name : as.name
  const numbers = own && ownNumbers(own)
  return wordNode(
    'w:style',
    {
      'w:type': type,
      ...(own?.style.isDefault && { 'w:default': '1' }),
      ...((own ? own.style.own : attribute(node, 'w:customStyle') === '1') && { 'w:customStyle': '1' }),
      'w:styleId': as.id,
    },
    [
      wordNode('w:name', { 'w:val': name }),
      ...reference('w:basedOn', valueOf(node, 'w:basedOn'), ids),
      ...(own?.style.next === undefined
        ? reference('w:next', valueOf(node, 'w:next'), ids)
        : [wordNode('w:next', { 'w:val': own.style.next })]),
      ...reference('w:link', valueOf(node, 'w:link'), ids),
      ...['w:uiPriority', 'w:qFormat'].flatMap((each) => childOf(node, each) ?? []),
      ...paragraphProperties(childOf(node, 'w:pPr'), numbers),
      ...elements(node)
        .filter((each) => ['w:rPr', 'w:tblPr', 'w:trPr', 'w:tcPr', 'w:tblStylePr'].includes(each.name))
        .map(withoutLeft),
    ],
  )
}

function reference(name: string, id: string | undefined, ids: ReadonlyMap<string, string>): XmlNode[] {
  const target = id === undefined ? undefined : ids.get(id)
  return target === undefined ? [] : [wordNode(name, { 'w:val': target })]
}

/** The number and the outline level that a style of our own gives. */
function ownNumbers({ style }: OwnStyle): { number: XmlNode | undefined; level: XmlNode | undefined } {
  const properties = parseXml(`<w:pPr xmlns:w="${wordNamespace}">${style.paragraph ?? ''}</w:pPr>`)
  return { number: childOf(properties, 'w:numPr'), level: childOf(properties, 'w:outlineLvl') }
}

function paragraphProperties(
  properties: XmlNode | undefined,
  { number, level }: Partial<ReturnType<typeof ownNumbers>> = {},
): XmlNode[] {
  const own = properties ? elements(withoutLeft(properties)) : []
  // The distance to the number is that of the numbering, as everywhere in the document.
  const kept = own.filter(({ name }) => name !== 'w:rPr' && !(number && name === 'w:ind'))
  const first = kept.filter(({ name }) => beforeNumber.test(name))
  const rest = kept.filter(({ name }) => !beforeNumber.test(name))
  const all = [...first, ...(number ? [number] : []), ...rest, ...(level ? [level] : [])]
  return all.length === 0 ? [] : [wordNode('w:pPr', {}, all)]
}

/** Without what is not taken over, however deep. */
export function withoutLeft(node: XmlNode): XmlNode {
  const children = elements(node).filter(({ name }) => !left.test(name))
  return { ...node, children: children.map(withoutLeft) }
}
