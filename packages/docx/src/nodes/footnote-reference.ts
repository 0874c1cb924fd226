import type { FootnoteReference } from '@rsr/document'
import type { Context } from '../context.ts'
import type { Component } from '@rsr/opc'
import { noteMark } from '../word/note.ts'
import { tracked } from '../word/run.ts'
import type { InlineStyle } from './inline-style.ts'
import { stretches } from './stretches.ts'

/**
 * The mark of a footnote. Word numbers footnotes in the order of their marks, as `number` does.
 *
 * @throws inside the text of a footnote: there are no footnotes to footnotes in Word (ISO/IEC 29500-1, 17.11.14).
 */
export function footnoteReference(
  node: FootnoteReference,
  style: InlineStyle,
  context: Context,
): Component[] {
  const id = context.notes.get(node.identifier)
  if (id === undefined || style.note)
    throw new Error(`Unexpected footnote \`${node.identifier}\` inside a footnote`)
  return stretches(context.redline.leaves.get(node), '', style, (_, { revision }) =>
    tracked(revision, [noteMark(id)]),
  )
}
