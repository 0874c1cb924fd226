import type { Field } from '@rsr/document'
import { type Context, isBare } from '../context.ts'
import { commented } from '../word/comment.ts'
import type { Component } from '@rsr/opc'
import { fieldControl } from '../word/field-control.ts'
import { inlines } from './inline.ts'
import type { InlineStyle } from './inline-style.ts'
import { goneWords } from './stretches.ts'

/**
 * An input value, in the content control from which a reviewer's change is read back; in a final file or a form its words, and so
 * where it is a part of what nobody has written yet. A value is changed at its home: where it is printed again, the
 * control is locked.
 *
 * @throws with a key inside another field: LibreOffice 25.2 makes siblings of nested controls (seen by experiment).
 */
export function field(node: Field, style: InlineStyle, context: Context): Component[] {
  const own = node.language === undefined ? style : { ...style, language: node.language }
  const isPart = style.field !== undefined && node.key === undefined
  if (isBare(context.meta) || isPart) return inlines(node.children, own, context)
  const id = context.values.get(node)
  if (node.key === undefined || id === undefined) {
    throw new Error(`Unexpected field \`${node.name}\` without a key, expected a tree from \`number\``)
  }
  if (style.field !== undefined)
    throw new Error(`Unexpected field \`${node.key}\` inside the field \`${style.field}\``)
  const { ends, gone } = context.redline
  const children = [
    ...inlines(node.children, { ...own, field: node.key }, context),
    ...goneWords(ends.get(node), own),
  ]
  return [
    ...commented(
      context.comments.on.get(node),
      fieldControl({ id, key: node.key, name: node.name, isLocked: node.home === false, children }),
    ),
    ...goneWords(gone.get(node), style),
  ]
}
