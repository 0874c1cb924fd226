import type { CrossReference } from '@rsr/document'
import type { Context } from '../context.ts'
import type { Component } from '../word/element.ts'
import { internalLink } from '../word/link.ts'
import { inlines } from './inline.ts'
import type { InlineStyle } from './inline-style.ts'

/** A link to a place in the document, with the text that `number` gave it. */
export function crossReference(
  { target, children }: CrossReference,
  style: InlineStyle,
  context: Context,
): Component[] {
  const bookmark = context.targets.get(target)
  if (!bookmark) throw new Error(`Cannot find \`${target}\`, to which a cross-reference leads`)
  if (style.linked) return inlines(children, style, context)
  const words = inlines(children, { ...style, character: 'CrossReference', linked: true }, context)
  return [internalLink(bookmark.name, words)]
}
