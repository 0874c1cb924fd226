import type { Link } from '@rsr/document'
import type { Context } from '../context.ts'
import type { Component } from '@rsr/opc'
import { isOutside, link as wordLink } from '../word/link.ts'
import { inlines } from './inline.ts'
import type { InlineStyle } from './inline-style.ts'

/** A link to the outside; only its words where the address is not one to open from a file, or inside a link; nothing without words. */
export function link(node: Link, style: InlineStyle, context: Context): Component[] {
  const id = context.links.get(node)
  if (style.linked || id === undefined || !isOutside(node.url)) return inlines(node.children, style, context)
  const words = inlines(node.children, { ...style, character: 'Hyperlink', linked: true }, context)
  return words.length === 0 ? [] : wordLink(id, node.url, words)
}
