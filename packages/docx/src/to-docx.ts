import type { DocumentMeta, DocumentTree } from '@rsr/document'
import { type Context, type ContextOptions, contextOf, isBare } from './context.ts'
import { formDataOf } from './form/form-data.ts'
import { formParts } from './form/form-parts.ts'
import { housePictures } from './house/house-furniture.ts'
import { pagesOf } from './house/house-page.ts'
import type { HouseStyle } from './house/house-style.ts'
import { houseStyles } from './house/house-styles.ts'
import { type Manifest, manifestOf } from './manifest/manifest-of.ts'
import { manifestParts } from './manifest/manifest-parts.ts'
import { footnoteDefinition } from './nodes/footnote-definition.ts'
import { pageSection } from './nodes/page-section.ts'
import { commentText } from './nodes/query.ts'
import { coreProperties } from '@rsr/opc'
import { fontTable } from './parts/font-table.ts'
import { numbering } from './parts/numbering.ts'
import { settings } from './parts/settings.ts'
import { styles } from './parts/styles.ts'
import { themePart } from './parts/theme-part.ts'
import { type Rasterize, picturesOf } from './pictures-of.ts'
import { type Look, ownLook } from './theme.ts'
import type { PlacedThread } from './threads/thread.ts'
import { bandParts } from './word/band.ts'
import { comment } from './word/comment.ts'
import { linkId, uri } from './word/link.ts'
import { pack } from './word/pack.ts'

/** How a tree is printed as a Word file. */
export interface DocxOptions {
  /**
   * Makes a PNG of a drawing in SVG, of any resolution: for the programs that show no SVG. Without it, figures are told
   * in words, since not all of those who read a file would see them.
   */
  readonly rasterize?: Rasterize
  /** The style of an organisation, as `readHouseStyle` reads it from a Word file of its own. */
  readonly style?: HouseStyle
  /**
   * The manifest of an earlier draft: what changed since it is shown as insertions and deletions of Word, by the office and
   * of the day of the edition. Only a draft shows them.
   */
  readonly since?: Manifest | undefined
  /** What reviewers said of earlier drafts, with what was answered: comments of Word in threads. Only a draft has them. */
  readonly threads?: readonly PlacedThread[] | undefined
}

/**
 * Prints a tree that `number` has numbered as a Word file: the bytes of a `.docx`.
 *
 * In a draft or an internal release, every field of the tree is an inline rich-text content control inside a bookmark,
 * both named by the field's key, and the file holds the manifest of the tree (`manifestOf`). A public release is final: it
 * has none of either, and the numbers of pages in its contents. A tree with blanks is a form in every release: what is
 * there to fill in are content controls, all else is protected, and the file holds what it takes to read it back
 * (`readForm`) instead of a manifest. The same tree gives the same bytes, in every process and time zone.
 *
 * @throws if a field stands inside a field, a footnote inside a footnote, or the tree was not numbered: these are
 *   mistakes in the code that built the tree, not in anybody's document.
 * @example
 * await writeFile('fiji.docx', await toDocx(number(tree)))
 */
export async function toDocx(
  tree: DocumentTree,
  { rasterize, style, since, threads = [] }: DocxOptions = {},
): Promise<Uint8Array> {
  if (since && tree.meta.release !== 'draft')
    throw new Error(
      `Cannot show what changed in a document of the ${tree.meta.release} release, expected a draft`,
    )
  if (threads.length > 0 && tree.meta.release !== 'draft')
    throw new Error(
      `Cannot show comments of reviewers in a document of the ${tree.meta.release} release, expected a draft`,
    )
  const pictures = await picturesOf(tree, rasterize)
  const dress: Dress = style ? dressed(style, tree.meta) : { look: ownLook(tree.meta.paper) }
  if (tree.meta.release !== 'public')
    return print(tree, dress, pictures, isBare(tree.meta) ? {} : { since, threads })
  const { pageNumbers } = await import('./page-numbers.ts')
  // Numbers as wide as the right ones, so that lines break alike.
  const draft = await print(tree, dress, pictures, { pages: { ofBookmark: { get: () => '00' }, count: 100 } })
  return print(tree, dress, pictures, { pages: await pageNumbers(draft) })
}

/** Verdana is as wide as letters in texts are; of other fonts nothing is known here. */
const houseLetters = 1.2

interface Dress extends Pick<Context, 'look' | 'house'> {
  /** The parts of the house style, in place of ours. */
  readonly parts?: Readonly<Record<string, string>>
}

/** A document in the style of an organisation: in its colours, on its page. */
function dressed(style: HouseStyle, meta: DocumentMeta): Dress {
  const own = ownLook(meta.paper)
  const look: Look = { accent: style.accent ?? own.accent, pages: pagesOf(style.page), letters: houseLetters }
  const { xml, ids } = houseStyles(style, meta, look)
  return {
    look,
    house: { style, ids },
    parts: {
      'word/styles.xml': xml,
      ...(style.theme !== undefined && { 'word/theme/theme1.xml': style.theme }),
      ...(style.fonts !== undefined && { 'word/fontTable.xml': style.fonts }),
    },
  }
}

async function print(
  tree: DocumentTree,
  dress: Dress,
  pictures: Context['pictures'],
  more: ContextOptions,
): Promise<Uint8Array> {
  const context = contextOf(tree, dress, pictures, more)
  const sections = tree.children.filter((node) => node.type === 'pageSection')
  const definitions = tree.children.filter((node) => node.type === 'footnoteDefinition')
  return pack({
    isRightToLeft: context.isRightToLeft,
    sections: sections
      .map((node, index) => pageSection(node, context, index))
      .filter(({ blocks }) => blocks.length > 0),
    notes: new Map(definitions.map((node) => [noteId(node), footnoteDefinition(node, context)])),
    comments: context.comments.all.map((each) => ({
      ...each,
      words: comment(each, commentText(each.says, context)),
    })),
    pictures: [...pictures.values()],
    addresses: new Map(Array.from(context.links, ([{ url }, id]) => [linkId(id), uri(url)])),
    parts: {
      'docProps/core.xml': coreProperties(tree.meta),
      'word/fontTable.xml': fontTable(),
      'word/numbering.xml': numbering(tree.meta.words.annex, context.orderedLists, context.isRightToLeft),
      'word/settings.xml': settings(tree.meta),
      'word/styles.xml': styles(tree.meta, context.look),
      'word/theme/theme1.xml': themePart(context.look),
      ...dress.parts,
      ...(context.house ? housePictures(context.house.style) : bandParts),
      ...(isBare(tree.meta) ? {} : await manifestParts(manifestOf(tree, more), tree.meta.recipient)),
    },
    telling:
      tree.meta.form &&
      ((written) => formParts(formDataOf(tree, context.blanks, written), tree.meta.recipient)),
  })

  function noteId({ identifier }: { identifier: string }): number {
    const id = context.notes.get(identifier)
    if (id === undefined) throw new Error(`Unexpected footnote \`${identifier}\` that nothing cites`)
    return id
  }
}
