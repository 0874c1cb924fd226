import type { DocumentTree } from '@rsr/document'
import { contextOf } from './context.ts'
import { type Rasterize, picturesOf } from './pictures-of.ts'
import { footnoteDefinition } from './nodes/footnote-definition.ts'
import { pageSection } from './nodes/page-section.ts'
import { coreProperties } from './parts/core-properties.ts'
import { fontTable } from './parts/font-table.ts'
import { numbering } from './parts/numbering.ts'
import { settings } from './parts/settings.ts'
import { styles } from './parts/styles.ts'
import { pack } from './word/pack.ts'

/** How a tree is printed as a Word file. */
export interface DocxOptions {
  /**
   * Makes a PNG of a drawing in SVG, of any resolution: for the programs that show no SVG. Without it, figures are told
   * in words, since not all of those who read a file would see them.
   */
  readonly rasterize?: Rasterize
}

/**
 * Prints a tree that `number` has numbered as a Word file: the bytes of a `.docx`.
 *
 * Every field of the tree is an inline rich-text content control inside a bookmark, both named by the field's
 * key. The same tree gives the same bytes, in every process and time zone.
 *
 * @throws if a field stands inside a field, a footnote inside a footnote, or the tree was not numbered: these are
 *   mistakes in the code that built the tree, not in anybody's document.
 * @example
 * await writeFile('fiji.docx', await toDocx(number(tree)))
 */
export async function toDocx(tree: DocumentTree, { rasterize }: DocxOptions = {}): Promise<Uint8Array> {
  const context = contextOf(tree, await picturesOf(tree, rasterize))
  const sections = tree.children.filter((node) => node.type === 'pageSection')
  const definitions = tree.children.filter((node) => node.type === 'footnoteDefinition')
  return pack({
    sections: sections.map((node) => pageSection(node, context)),
    footnotes: new Map(definitions.map((node) => [noteId(node), footnoteDefinition(node, context)])),
    parts: {
      'docProps/core.xml': coreProperties(tree.meta),
      'word/fontTable.xml': fontTable(),
      'word/numbering.xml': numbering(tree.meta.words.annex, context.orderedLists),
      'word/settings.xml': settings(tree.meta.language),
      'word/styles.xml': styles(tree.meta.language),
    },
  })

  function noteId({ identifier }: { identifier: string }): number {
    const id = context.notes.get(identifier)
    if (id === undefined) throw new Error(`Unexpected footnote \`${identifier}\` that nothing cites`)
    return id
  }
}
