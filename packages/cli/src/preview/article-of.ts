import { toHast } from '@rsr/document'
import type { Element } from 'hast'
import type { VFileMessage } from 'vfile-message'
import { placesIn } from '../places-in.ts'
import { type Anchor, anchorsOf } from './anchors-of.ts'
import type { Draft, Made } from './draft.ts'
import { linkStatuses } from './link-statuses.ts'
import { valuesIn } from './values-in.ts'

/** A document as a part of a page, and the places in it that messages are on. */
export interface Article {
  readonly element: Element
  readonly anchors: ReadonlyMap<VFileMessage, Anchor>
}

/**
 * The document as it is previewed: each status is a link to its reasons, each input says under the pointer where it is
 * written, and what messages are on can be linked to.
 *
 * @param made - the document, which may be older than the messages.
 */
export function articleOf(
  made: Made,
  { workspace, messages }: Pick<Draft, 'workspace' | 'messages'>,
): Article {
  // Printed for this page alone: it is completed in place.
  const [element] = toHast(made.tree, { fragment: true, provenance: true }).children
  if (element?.type !== 'element') throw new Error('Expected an article')
  const values = valuesIn(element)
  linkStatuses(values)
  const documents = (workspace ?? made.workspace).documents
  const anchors = anchorsOf(messages, values, made.publication, documents)
  const placeOf = placesIn(made.workspace, { cwd: made.workspace.folder })
  for (const {
    element: { properties },
    origin,
  } of values) {
    if (origin) properties.title = placeOf(origin)
    delete properties.dataRsrField
    delete properties.dataRsrComputed
  }
  setWidths(element)
  return { element, anchors }
}

/** The policy of the page lets nothing be styled but by its style sheets: widths of columns are attributes. */
function setWidths({ tagName, properties, children }: Element): void {
  const width = tagName === 'col' ? /^width: (.*)$/.exec(String(properties.style))?.[1] : undefined
  if (width !== undefined) {
    properties.width = width
    delete properties.style
  }
  for (const child of children) if (child.type === 'element') setWidths(child)
}
