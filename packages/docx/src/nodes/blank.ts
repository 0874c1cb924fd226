import type { Blank } from '@rsr/document'
import type { Component } from '@rsr/opc'
import type { Context } from '../context.ts'
import { grey } from '../theme.ts'
import { blankControl } from '../word/blank-control.ts'
import { run } from '../word/run.ts'
import { inlines } from './inline.ts'
import type { InlineStyle } from './inline-style.ts'

/** As many dots as fit into the narrowest column of a form: behind its label, and on a line of their own. */
const [first, next] = ['…'.repeat(11), '…'.repeat(19)]

/** A place to fill in: on a screen a control; printed, boxes to tick or dotted lines. */
export function blank(node: Blank, style: InlineStyle, context: Context): Component[] {
  const id = context.blanks.get(node)
  if (id === undefined) throw new Error(`Unexpected blank \`${node.name}\` outside of the tree`)
  const lines = [first, ...Array.from({ length: node.lines - 1 }, () => next)].join(' ')
  return node.choices.length > 0
    ? blankControl({ id, ...node, children: inlines(node.children, style, context) })
    : [...run(' ', style), ...blankControl({ id, ...node, children: run(lines, { ...style, color: grey }) })]
}
