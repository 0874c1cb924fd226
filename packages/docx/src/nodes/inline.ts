import type { Inline } from '@rsr/document'
import type { Context } from '../context.ts'
import type { Component } from '@rsr/opc'
import { blank } from './blank.ts'
import { lineBreak } from './break.ts'
import { computed } from './computed.ts'
import { crossReference } from './cross-reference.ts'
import { emphasis } from './emphasis.ts'
import { field } from './field.ts'
import { footnoteReference } from './footnote-reference.ts'
import type { InlineStyle } from './inline-style.ts'
import { link } from './link.ts'
import { query } from './query.ts'
import { statusMark } from './status-mark.ts'
import { strong } from './strong.ts'
import { text } from './text.ts'

/** Prints inline nodes, one after the other. */
export function inlines(nodes: readonly Inline[], style: InlineStyle, context: Context): Component[] {
  return nodes.flatMap((node) => inline(node, style, context))
}

function inline(node: Inline, style: InlineStyle, context: Context): Component[] {
  switch (node.type) {
    case 'blank':
      return blank(node, style, context)
    case 'text':
      return text(node, style, context)
    case 'strong':
      return strong(node, style, context)
    case 'emphasis':
      return emphasis(node, style, context)
    case 'link':
      return link(node, style, context)
    case 'break':
      return lineBreak(style)
    case 'footnoteReference':
      return footnoteReference(node, style, context)
    case 'field':
      return field(node, style, context)
    case 'computed':
      return computed(node, style, context)
    case 'statusMark':
      return statusMark(node, style, context)
    case 'query':
      return query(node, style, context)
    case 'crossReference':
      return crossReference(node, style, context)
  }
}
