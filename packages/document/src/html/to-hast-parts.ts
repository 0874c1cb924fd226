import type { ElementContent } from 'hast'
import type { DocumentTree } from '../tree.ts'
import { contextOf } from './html-context.ts'
import type { HtmlOptions } from './html-options.ts'
import { endnotes } from './nodes/footnote.ts'
import { print } from './printers.ts'

/** What stands apart in a page of others. */
export interface HastParts {
  /** The blocks of each section, in the order of the tree. */
  readonly sections: readonly ElementContent[][]
  /** The texts of all footnotes under a heading; nothing where there are none. */
  readonly notes: readonly ElementContent[]
}

/**
 * A numbered document in parts, as `toHast` prints it, for a page in which text of others stands between its sections:
 * ids, numbers and footnotes are those of one document.
 */
export function toHastParts(
  tree: DocumentTree,
  options: Pick<HtmlOptions, 'headingOffset' | 'idPrefix' | 'provenance'> = {},
): HastParts {
  const context = contextOf(tree, { ...options, fragment: true })
  const sections = tree.children.filter((node) => node.type === 'pageSection')
  const notes = tree.children.filter((node) => node.type === 'footnoteDefinition')
  return {
    sections: sections.map(({ children }) => print(children, context)),
    notes: endnotes(notes, context),
  }
}
