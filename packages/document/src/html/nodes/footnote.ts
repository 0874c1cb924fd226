import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { FootnoteDefinition, FootnoteReference } from '../../tree.ts'
import { addressOf, type HtmlContext, ownId } from '../html-context.ts'
import { lines } from '../lines.ts'
import { print } from '../printers.ts'
import { headingOf } from './heading.ts'

/** The mark of a footnote, which leads to its text. */
export function footnoteReference(
  { identifier, label = identifier }: FootnoteReference,
  context: HtmlContext,
): ElementContent[] {
  if (context.inside === 'entry') return []
  const href = addressOf(ownId(`note-${label}`, context))
  const about = { role: 'doc-noteref', ariaDescribedBy: [ownId('notes', context)] }
  const mark = context.inside ? label : h('a', { href, ...about }, label)
  return [h('sup', { id: ownId(`reference-${label}`, context) }, mark)]
}

/** The text of a footnote, with the way back to its mark at its end. */
export function footnoteDefinition(
  { identifier, label = identifier, children }: FootnoteDefinition,
  context: HtmlContext,
): ElementContent[] {
  const back = h(
    'a',
    {
      href: addressOf(ownId(`reference-${label}`, context)),
      role: 'doc-backlink',
      ariaLabel: `${context.meta.words.back} (${label})`,
    },
    '↩\uFE0E', // as text, never as a picture
  )
  const paragraphs = children.map((child, index) =>
    h('p', print(child.children, context), index === children.length - 1 ? [' ', back] : []),
  )
  return [h('li', { id: ownId(`note-${label}`, context) }, paragraphs.length === 0 ? back : paragraphs)]
}

/** The texts of all footnotes, at the end of the page. */
export function endnotes(notes: readonly FootnoteDefinition[], context: HtmlContext): Element[] {
  if (notes.length === 0) return []
  const title = ownId('notes', context)
  return [
    h(
      'section',
      { class: 'rsr-notes', role: 'doc-endnotes', ariaLabelledBy: [title] },
      lines([
        headingOf(1, { id: title }, [{ type: 'text', value: context.meta.words.notes }], context),
        h('ol', lines(print(notes, context))),
      ]),
    ),
  ]
}
