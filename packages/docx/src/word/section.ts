import type { PageShape } from '../theme.ts'
import { type Component, element, relationshipId } from '@rsr/opc'
import { type Paragraph, endingSection, paragraph } from './paragraph.ts'
import { story } from './story.ts'
import type { Table } from './table.ts'

type Block = Paragraph | Table

export interface Section {
  readonly page: PageShape
  readonly blocks: readonly Block[]
  readonly header: readonly Component[]
  readonly footer: readonly Component[]
}

const kinds = [
  { kind: 'header', root: 'w:hdr' },
  { kind: 'footer', root: 'w:ftr' },
] as const

/** The headers and footers of the sections that have them, by the paths of their parts. */
export function furniture(sections: readonly Section[]): Record<string, string> {
  const parts = kinds.flatMap(({ kind, root }) =>
    having(kind, sections).map((section): [string, string] => [
      path(kind, sections, section),
      story(root, section[kind]),
    ]),
  )
  return Object.fromEntries(parts)
}

type Furniture = (typeof kinds)[number]['kind']

const having = (kind: Furniture, sections: readonly Section[]) =>
  sections.filter((section) => section[kind].length > 0)

/** Headers are numbered, and footers for themselves. */
const path = (kind: Furniture, sections: readonly Section[], section: Section) =>
  `word/${kind}${having(kind, sections).indexOf(section) + 1}.xml`

/** The body of the document: its blocks, and the properties of each run of pages. */
export function body(sections: readonly Section[], isRightToLeft: boolean): Component {
  const children = sections.flatMap((section, index) => {
    const blocks = separated(section.blocks)
    const properties = propertiesOf(section, sections, isRightToLeft)
    return index === sections.length - 1 ? [...blocks, properties] : ended(blocks, properties)
  })
  return element('w:body', {}, children)
}

/**
 * The properties of a section that is not the last stand in its last paragraph (ISO/IEC 29500-1, 17.6.18). One with bookmarks
 * is left alone: LibreOffice 7.4 moves those by a letter when it saves the file, and a reviewer's copy would tell of
 * values that nobody changed.
 */
function ended(blocks: readonly Block[], properties: Component): Block[] {
  const last = blocks.at(-1)
  return last?.name === 'w:p' && !last.xml.includes('<w:bookmarkStart ')
    ? [...blocks.slice(0, -1), endingSection(last, properties)]
    : [...blocks, endingSection(gap, properties)]
}

/** In the order of ISO/IEC 29500-1, 17.6.17. Page numbers are never started again. */
function propertiesOf(section: Section, sections: readonly Section[], isRightToLeft: boolean): Component {
  const { width, height, top, bottom, left, right, header, footer } = section.page
  return element('w:sectPr', {}, [
    ...kinds
      .filter(({ kind }) => section[kind].length > 0)
      .map(({ kind }) =>
        element(`w:${kind}Reference`, {
          'w:type': 'default',
          'r:id': relationshipId(path(kind, sections, section)),
        }),
      ),
    element('w:pgSz', {
      'w:w': width,
      'w:h': height,
      'w:orient': width > height ? 'landscape' : 'portrait',
    }),
    element('w:pgMar', {
      'w:top': top,
      'w:right': right,
      'w:bottom': bottom,
      'w:left': left,
      'w:header': header,
      'w:footer': footer,
      'w:gutter': 0,
    }),
    ...(isRightToLeft ? [element('w:bidi'), element('w:rtlGutter')] : []),
  ])
}

/**
 * Word makes one table of two that follow each other, and keeps what it knows of a section in the section's last
 * paragraph: a table there needs a paragraph after it. No other empty paragraph is ever written.
 */
function separated(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block, index) => {
    const alone = block.name === 'w:tbl' && blocks[index + 1]?.name !== 'w:p'
    return alone ? [block, gap] : [block]
  })
}

const gap = paragraph({ style: 'TableGap' }, [])
