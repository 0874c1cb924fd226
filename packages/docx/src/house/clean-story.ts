import { type XmlNode, attribute, descendants, elements } from '@rsr/opc'
import { withoutFields } from './without-fields.ts'

/** What a cleaned header may keep, and what is told of what it may not. */
export interface Cleaning {
  /** The new id of the relationship to a picture that is taken over; nothing where it is not. */
  readonly picture: (id: string) => string | undefined
  /** Notes what is left out. */
  readonly drop: (what: string) => void
}

/** Left out with all that is in them: what was deleted, what is there for editors, and what hides or refers. */
const left = [
  /^w:(del|moveFrom|moveFromRange\w+|moveToRange\w+|cellIns|cellDel|\w+Change|customXml\w+Range\w+)$/,
  /^w:(proofErr|bookmark\w+|perm\w+|comment\w+|annotationRef|lastRenderedPageBreak|sectPr)$/,
  /^w:(footnoteReference|endnoteReference|vanish|specVanish|webHidden)$/,
  /^(w:smartTagPr|w:customXmlPr|w:sdtPr|w:sdtEndPr|mc:Fallback)$/,
]
/** Their content stands in their place. */
const unwrapped = /^w:(ins|moveTo|hyperlink|smartTag|customXml|sdt|sdtContent)$/
const objects = /^w:(object|pict|altChunk|subDoc|control|contentPart)$/

/** The content of a header or a footer: its words, its look, its pictures and the numbers of pages, and nothing else. */
export function cleanStory(root: XmlNode, cleaning: Cleaning): XmlNode {
  const [cleaned = root] = clean(root, cleaning)
  return cleaned
}

function clean(node: XmlNode, cleaning: Cleaning): XmlNode[] {
  const { name } = node
  if (left.some((names) => names.test(name))) return []
  if (objects.test(name)) return dropped('an object or a watermark', cleaning)
  if (name === 'w:sdt' && isPlaceholder(node)) return dropped('a place that Word fills in', cleaning)
  if (name === 'w:drawing') return drawing(node, cleaning)
  if (name === 'w:hyperlink' && node.attributes.has('r:id')) cleaning.drop('a link')
  if (unwrapped.test(name)) return elements(node).flatMap((child) => clean(child, cleaning))
  const children = node.children.flatMap((child): (XmlNode | string)[] =>
    typeof child === 'string' ? [child] : clean(child, cleaning),
  )
  const kept = [...node.attributes].filter(([key]) => /^(w:(?!rsid)|r:|xml|[^:]+$)/.test(key))
  const cleaned: XmlNode = { ...node, attributes: new Map(kept), children }
  return [name === 'w:p' ? withoutFields(cleaned, cleaning.drop) : cleaned]
}

function dropped(what: string, { drop }: Cleaning): [] {
  drop(what)
  return []
}

/** A content control that shows its prompt, or a property of the file: the words in it are of that file. */
const isPlaceholder = (node: XmlNode) =>
  [...descendants(node)].some(({ name }) => name === 'w:showingPlcHdr' || name === 'w:dataBinding')

/** A drawing whose every tie leads to a picture that is taken over. */
function drawing(node: XmlNode, cleaning: Cleaning): XmlNode[] {
  const ties = [...descendants(node)].flatMap((each) =>
    each.name.startsWith('a:hlink') ? [] : [...each.attributes].filter(([key]) => key.startsWith('r:')),
  )
  const isPicture = ([key, { value }]: (typeof ties)[number]) =>
    key === 'r:embed' && (cleaning.picture(value) !== undefined || isVector(node, value))
  return ties.every(isPicture)
    ? [tied(node, cleaning)]
    : dropped('a picture that is no PNG or JPEG', cleaning)
}

const isVector = (node: XmlNode, id: string) =>
  [...descendants(node)].some((each) => each.name === 'asvg:svgBlip' && attribute(each, 'r:embed') === id)

/** With the new ids of its pictures, and without extensions, as is a second form of the picture. */
function tied(node: XmlNode, cleaning: Cleaning): XmlNode {
  const children = node.children.flatMap((child): (XmlNode | string)[] => {
    if (typeof child === 'string') return [child]
    if (child.name === 'a:extLst' || child.name.startsWith('a:hlink')) return []
    return child.name === 'w:txbxContent' ? clean(child, cleaning) : [tied(child, cleaning)]
  })
  const attributes = new Map(node.attributes)
  for (const [key, { value, uri }] of node.attributes) {
    const id = key === 'r:embed' ? cleaning.picture(value) : undefined
    if (id !== undefined) attributes.set(key, { value: id, uri })
    else if (key.startsWith('wp14:')) attributes.delete(key)
  }
  return { ...node, attributes, children }
}
