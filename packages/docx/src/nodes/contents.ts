import type { Contents, Heading, Inline } from '@rsr/document'
import type { Context } from '../context.ts'
import type { Component } from '../word/element.ts'
import { internalLink } from '../word/link.ts'
import { type Paragraph, paragraph } from '../word/paragraph.ts'
import { run } from '../word/run.ts'
import { fieldEnd, fieldStart } from '../word/word-field.ts'
import { inlines } from './inline.ts'

/**
 * The levels of headings with links, and whatever else has an outline level: annexes (ISO/IEC 29500-1, 17.16.5.68).
 */
const instruction = (depth: number) => `TOC \\o "1-${depth}" \\h \\z \\u`

/**
 * The table of contents: a field of Word, filled with its entries, so that nothing has to be updated before it can be
 * read. Page numbers come when a person updates it in Word; until then there are none.
 */
export function contents({ title, depth = 2 }: Contents, context: Context): Paragraph[] {
  const headings = context.headings.filter((node) => node.depth <= depth)
  const entries = headings.map((node, index) =>
    paragraph({ style: `TOC${node.depth}` }, [
      ...(index === 0 ? fieldStart(instruction(depth)) : []),
      ...entry(node, context),
      ...(index === headings.length - 1 ? [fieldEnd()] : []),
    ]),
  )
  return [paragraph({ style: 'TOCHeading' }, inlines(title, {}, context)), ...entries]
}

function entry(node: Heading, context: Context): Component[] {
  const target = context.targets.get(node.id)
  const isAnnex = node.numbering === 'annex' && node.depth === 1
  const number = isAnnex ? `${context.meta.words.annex} ${node.number}` : node.number
  const words = [
    ...(number ? run(`${number}\t`) : []),
    ...inlines(node.children.flatMap(bare), { linked: true }, context),
  ]
  return target ? [internalLink(target.name, words)] : words
}

/** A heading's words for its entry: no fields (each is printed once), no footnotes, no second line. */
function bare(node: Inline): Inline[] {
  if (node.type === 'footnoteReference') return []
  if (node.type === 'break') return [{ type: 'text', value: ' ' }]
  if (node.type === 'text') return [node]
  const children = node.children.flatMap(bare)
  if (node.type === 'strong' || node.type === 'emphasis' || node.type === 'statusMark')
    return [{ ...node, children }]
  return children
}
