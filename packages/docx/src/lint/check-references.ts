import { stories } from './check-stories.ts'
import type { Problem } from './problem.ts'
import { type XmlNode, attribute, descendants, elements } from '@rsr/opc'

interface Reference {
  /** The elements that refer, and the attribute in which they do. */
  readonly elements: readonly string[]
  readonly attribute: string
  readonly what: string
  /** The part in which the thing is defined, by which element and which attribute of it; without a part: anywhere. */
  readonly part?: string
  readonly definedBy: string
  readonly by: string
}

const references: readonly Reference[] = [
  {
    elements: ['w:pStyle', 'w:rStyle', 'w:tblStyle', 'w:basedOn', 'w:next', 'w:link'],
    attribute: 'w:val',
    what: 'style',
    part: 'word/styles.xml',
    definedBy: 'w:style',
    by: 'w:styleId',
  },
  {
    elements: ['w:numId'],
    attribute: 'w:val',
    what: 'numbering',
    part: 'word/numbering.xml',
    definedBy: 'w:num',
    by: 'w:numId',
  },
  {
    elements: ['w:footnoteReference'],
    attribute: 'w:id',
    what: 'footnote',
    part: 'word/footnotes.xml',
    definedBy: 'w:footnote',
    by: 'w:id',
  },
  {
    elements: ['w:endnoteReference'],
    attribute: 'w:id',
    what: 'endnote',
    part: 'word/endnotes.xml',
    definedBy: 'w:endnote',
    by: 'w:id',
  },
  {
    elements: ['w:commentReference', 'w:commentRangeStart', 'w:commentRangeEnd'],
    attribute: 'w:id',
    what: 'comment',
    part: 'word/comments.xml',
    definedBy: 'w:comment',
    by: 'w:id',
  },
  {
    elements: ['w15:commentEx'],
    attribute: 'w15:paraId',
    what: 'paragraph of a comment',
    part: 'word/comments.xml',
    definedBy: 'w:p',
    by: 'w14:paraId',
  },
  {
    elements: ['w15:commentEx'],
    attribute: 'w15:paraIdParent',
    what: 'thread of a comment',
    part: 'word/commentsExtended.xml',
    definedBy: 'w15:commentEx',
    by: 'w15:paraId',
  },
  {
    elements: ['w:hyperlink'],
    attribute: 'w:anchor',
    what: 'bookmark',
    definedBy: 'w:bookmarkStart',
    by: 'w:name',
  },
]

/** Styles, numberings, notes, comments and bookmarks that something refers to must be there. */
export function checkReferences(parts: ReadonlyMap<string, XmlNode>): Problem[] {
  const readers = [
    ...stories(parts),
    ...Array.from(parts).filter(([name]) => /^word\/(styles|numbering|commentsExtended)\.xml$/.test(name)),
  ]
  return [...references.flatMap((reference) => dangling(reference, readers, parts)), ...twice(parts)]
}

function dangling(
  reference: Reference,
  readers: [string, XmlNode][],
  parts: ReadonlyMap<string, XmlNode>,
): Problem[] {
  const { elements: names, attribute: key, what, part, definedBy, by } = reference
  const places = part === undefined ? stories(parts) : [[part, parts.get(part)] as const]
  const defined = new Set<string | undefined>()
  for (const [, root] of places) {
    if (!root) continue
    for (const node of descendants(root)) if (node.name === definedBy) defined.add(attribute(node, by))
  }
  return readers.flatMap(([reader, root]) =>
    descendants(root).flatMap((node) => {
      const value = attribute(node, key)
      const isNone = what === 'numbering' && value === '0'
      const isExternal = node.name === 'w:hyperlink' && node.attributes.has('r:id')
      if (!names.includes(node.name) || value === undefined || defined.has(value) || isNone || isExternal)
        return []
      return [
        {
          part: reader,
          node,
          message: `\`${node.name}\` refers to the ${what} \`${value}\`, which is not defined`,
        },
      ]
    }),
  )
}

/** Definitions that are there twice: which of them holds is not said. */
function twice(parts: ReadonlyMap<string, XmlNode>): Problem[] {
  const problems: Problem[] = []
  for (const { part, definedBy, by, what } of references) {
    const root = part === undefined ? undefined : parts.get(part)
    if (part === undefined || !root) continue
    const seen = new Set<string | undefined>()
    for (const node of elements(root)) {
      if (node.name !== definedBy) continue
      const id = attribute(node, by)
      if (seen.has(id)) problems.push({ part, message: `Second ${what} \`${id}\`` })
      seen.add(id)
    }
  }
  return problems
}
