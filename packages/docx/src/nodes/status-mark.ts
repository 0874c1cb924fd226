import type { Inline, StatusMark } from '@rsr/document'
import type { Context } from '../context.ts'
import { symbolFont, symbolSize, tones } from '../theme.ts'
import type { Component } from '@rsr/opc'
import { run, tracked } from '../word/run.ts'
import { inlines } from './inline.ts'
import type { InlineStyle } from './inline-style.ts'
import { stretches } from './stretches.ts'

/**
 * A status: its symbol, then its words, which say it all. Where it is alone in a cell of a table, the cell is shaded by its
 * tone; among other words it has the colour of headings.
 */
export function statusMark(node: StatusMark, style: InlineStyle, context: Context): Component[] {
  const { tone, symbol, children } = node
  const { fill, ...letters } = tones[tone]
  const shaded = {
    ...style,
    ...(fill === undefined || style.toned ? letters : { color: context.look.accent }),
  }
  const font = /[^ -~]/.test(symbol) ? { font: symbolFont, size: symbolSize } : {}
  const mark = stretches(context.redline.leaves.get(node), symbol, shaded, (_, { revision }) =>
    tracked(revision, [...run(symbol, { ...shaded, italics: false, ...font }), ...run('\u00A0', shaded)]),
  )
  return [...(symbol === '' ? [] : mark), ...inlines(children, shaded, context)]
}

/** The status mark that is all there is in some content, if that is so; values and emphasis around it do not count. */
export function soleStatusMark(nodes: readonly Inline[]): StatusMark | undefined {
  const [node, ...others] = nodes.filter((each) => each.type !== 'text' || each.value.trim() !== '')
  if (!node || others.length > 0) return undefined
  if (node.type === 'statusMark') return node
  const isWrapper = node.type === 'computed' || node.type === 'field' || node.type === 'strong'
  return isWrapper ? soleStatusMark(node.children) : undefined
}
