import { childOf } from '../lint/styles-of.ts'
import type { WordParts } from '../reading/read-parts.ts'
import { type XmlNode, attribute, elements } from '@rsr/opc'
import { cleanPicture } from './clean-picture.ts'
import { cleanStory } from './clean-story.ts'
import type { Picture, Stories, Story } from './house-style.ts'
import { hasPageField } from './without-fields.ts'

/** The headers and footers of a file, and what of them is not taken over. */
export interface FoundStories {
  readonly header: Stories
  readonly footer: Stories
  readonly dropped: readonly string[]
}

/**
 * Reads the header and the footer of the last section, which has those of the one before it where it names none
 * (ISO/IEC 29500-1, 17.10), and those of the first page of the file.
 */
export function readStories(parts: WordParts, sections: readonly XmlNode[]): FoundStories {
  const dropped: string[] = []
  const targets = targetsOf(parts, 'word/_rels/document.xml.rels')
  const find = (name: string, type: string, among: readonly XmlNode[]): Story | undefined => {
    const references = among
      .flatMap(elements)
      .filter((node) => node.name === name && attribute(node, 'w:type') === type)
    const target = targets.get(attribute(references.at(-1) ?? noNode, 'r:id') ?? '')
    return target === undefined ? undefined : storyOf(parts, target, (what) => dropped.push(what))
  }
  const first = sections.find((section) => childOf(section, 'w:titlePg'))
  const stories = (name: string): Stories => {
    const [ofFirst, others] = [first && find(name, 'first', [first]), find(name, 'default', sections)]
    return { ...(ofFirst && { first: ofFirst }), ...(others && { default: others }) }
  }
  return { header: stories('w:headerReference'), footer: stories('w:footerReference'), dropped }
}

const noNode: XmlNode = { name: '', uri: '', attributes: new Map(), children: [] }

function storyOf(parts: WordParts, target: string, drop: (what: string) => void): Story | undefined {
  const name = `word/${target}`
  const root = parts.xml.get(name)
  if (!root) return undefined
  const pictures = new Map<string, Picture>()
  const media = targetsOf(parts, `word/_rels/${target}.rels`)
  const cleaned = cleanStory(root, {
    drop,
    picture(id) {
      const bytes = parts.bytes.get(`word/${media.get(id)}`)
      const clean = bytes && cleanPicture(bytes)
      if (!clean) return undefined
      const base = target.replace(/\W+xml$/, '').replace(/\W+/g, '-')
      const order = [...media.keys()].indexOf(id) + 1
      pictures.set(`rIdHouse${order}`, { name: `house-${base}-${order}.${clean.ending}`, bytes: clean.bytes })
      return `rIdHouse${order}`
    },
  })
  return { root: cleaned, pictures, hasPage: hasPageField(cleaned) }
}

/** Where the relationships of a part lead inside the package, as seen from `word/`. */
function targetsOf({ xml }: WordParts, name: string): ReadonlyMap<string, string> {
  const root = xml.get(name)
  const inside = (root ? elements(root) : []).filter((node) => attribute(node, 'TargetMode') !== 'External')
  return new Map(
    inside.map((node) => {
      const target = attribute(node, 'Target') ?? ''
      return [attribute(node, 'Id') ?? '', target.replace(/^\/word\//, '')] as const
    }),
  )
}
