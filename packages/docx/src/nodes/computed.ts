import type { Computed } from '@rsr/document'
import type { Context } from '../context.ts'
import { bookmarked } from '../word/bookmark.ts'
import { commented } from '../word/comment.ts'
import type { Component } from '@rsr/opc'
import { inlines } from './inline.ts'
import type { InlineStyle } from './inline-style.ts'
import { goneWords } from './stretches.ts'

/**
 * A value that the analysis gave: its words, in a bookmark of its key, so that a change to them is known for what it is
 * when the file is read back. Nobody is asked to change it: it has no control.
 */
export function computed(node: Computed, style: InlineStyle, context: Context): Component[] {
  const { ends, gone } = context.redline
  const words = [...inlines(node.children, style, context), ...goneWords(ends.get(node), style)]
  const id = context.values.get(node)
  if (id === undefined || node.key === undefined) return words
  const marked = commented(context.comments.on.get(node), bookmarked({ id, name: node.key }, words))
  return [...marked, ...goneWords(gone.get(node), style)]
}
