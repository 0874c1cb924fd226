import type { PageShape } from '../theme.ts'
import { relationshipId } from '../package/relationships.ts'
import { type Component, element } from './element.ts'
import { type Paragraph, endingSection, paragraph } from './paragraph.ts'
import { story } from './story.ts'
import type { Table } from './table.ts'

type Block = Paragraph | Table

export interface Section {
  readonly page: PageShape
  readonly blocks: readonly Block[]
  readonly header: readonly Paragraph[]
  readonly footer: readonly Paragraph[]
}

/** The headers and footers of the sections that have them, by the paths of their parts. */
export function furniture(sections: readonly Section[]): Record<string, string> {
  const parts = furnished(sections).flatMap(({ header, footer }, index): [string, string][] => [
    [path('header', index), story('w:hdr', header)],
    [path('footer', index), story('w:ftr', footer)],
  ])
  return Object.fromEntries(parts)
}

const furnished = (sections: readonly Section[]) => sections.filter(({ header }) => header.length > 0)

const path = (kind: 'header' | 'footer', index: number) => `word/${kind}${index + 1}.xml`

/** The body of the document: its blocks, and the properties of each run of pages. */
export function body(sections: readonly Section[]): Component {
  const children = sections.flatMap((section, index) => {
    const blocks = separated(section.blocks)
    const properties = propertiesOf(section, furnished(sections).indexOf(section))
    return index === sections.length - 1 ? [...blocks, properties] : ended(blocks, properties)
  })
  return element('w:body', {}, children)
}

/** The properties of a section that is not the last stand in its last paragraph (ISO/IEC 29500-1, 17.6.18). */
function ended(blocks: readonly Block[], properties: Component): Block[] {
  const last = blocks.at(-1)
  return last?.name === 'w:p'
    ? [...blocks.slice(0, -1), endingSection(last, properties)]
    : [...blocks, endingSection(gap, properties)]
}

/** Page numbers are never started again. `furnishing` is which header and footer it has, if any. */
function propertiesOf({ page }: Section, furnishing: number): Component {
  const { width, height, top, bottom, side } = page
  const reference = (kind: 'header' | 'footer') =>
    element(`w:${kind}Reference`, {
      'w:type': 'default',
      'r:id': relationshipId(path(kind, furnishing)),
    })
  return element('w:sectPr', {}, [
    ...(furnishing < 0 ? [] : [reference('header'), reference('footer')]),
    element('w:pgSz', {
      'w:w': width,
      'w:h': height,
      'w:orient': width > height ? 'landscape' : 'portrait',
    }),
    element('w:pgMar', {
      'w:top': top,
      'w:right': side,
      'w:bottom': bottom,
      'w:left': side,
      'w:header': 680,
      'w:footer': 567,
      'w:gutter': 0,
    }),
  ])
}

/**
 * Word makes one table of two that follow each other, and keeps what it knows of a section in the section's last
 * paragraph: a table there needs a paragraph after it. This is the only empty paragraph ever written.
 */
function separated(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block, index) => {
    const alone = block.name === 'w:tbl' && blocks[index + 1]?.name !== 'w:p'
    return alone ? [block, gap] : [block]
  })
}

const gap = paragraph({ style: 'TableGap' }, [])
