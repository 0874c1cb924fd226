import type { ElementContent } from 'hast'
import type { Block, FootnoteDefinition, Inline, PageSection } from '../tree.ts'
import type { HtmlContext } from './html-context.ts'
import { box } from './nodes/box.ts'
import { captionedTable } from './nodes/captioned-table.ts'
import { contents } from './nodes/contents.ts'
import { coverLine } from './nodes/cover-line.ts'
import { figure } from './nodes/figure.ts'
import { footnoteDefinition, footnoteReference } from './nodes/footnote.ts'
import { heading } from './nodes/heading.ts'
import { crossReference, link } from './nodes/link.ts'
import { list } from './nodes/list.ts'
import { pageSection } from './nodes/page-section.ts'
import { numberedParagraph, paragraph } from './nodes/paragraph.ts'
import { statusMark } from './nodes/status-mark.ts'
import { emphasis, lineBreak, strong, text } from './nodes/text.ts'
import { blank, computed, field, query } from './nodes/value.ts'

/** Every node that stands on its own; rows, cells, captions and items are printed by the node that has them. */
type Printed = PageSection | FootnoteDefinition | Block | Inline
type NodeOf = { [Type in Printed['type']]: Extract<Printed, { type: Type }> }
type Printers = {
  readonly [Type in keyof NodeOf]: (node: NodeOf[Type], context: HtmlContext) => ElementContent[]
}

/** The printer of each node: one without does not compile. */
const printers: Printers = {
  blank,
  box,
  break: lineBreak,
  captionedTable,
  computed,
  contents,
  coverLine,
  crossReference,
  emphasis,
  field,
  figure,
  footnoteDefinition,
  footnoteReference,
  heading,
  link,
  list,
  numberedParagraph,
  pageSection,
  paragraph,
  query,
  statusMark,
  strong,
  text,
}

/** Prints nodes one after the other. */
export function print(nodes: readonly Printed[], context: HtmlContext): ElementContent[] {
  return nodes.flatMap((node) => printAs(node.type, node, context))
}

function printAs<Type extends keyof NodeOf>(type: Type, node: NodeOf[Type], context: HtmlContext) {
  return printers[type](node, context)
}
