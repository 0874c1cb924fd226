import type { Query } from '@rsr/document'
import type { Context } from '../context.ts'
import { commented } from '../word/comment.ts'
import type { Component } from '@rsr/opc'
import { type Paragraph, paragraph } from '../word/paragraph.ts'
import { run } from '../word/run.ts'
import { bare } from './bare.ts'
import { inlines } from './inline.ts'
import type { InlineStyle } from './inline-style.ts'

/** Words on which a reviewer is asked something: a comment of Word is on them. A final file has the words alone. */
export function query(node: Query, style: InlineStyle, context: Context): Component[] {
  return commented(context.comments.on.get(node), inlines(node.children, style, context))
}

/** What is asked, or was said, as the paragraphs of the comment. */
export function commentText(says: Query | string, context: Context): Paragraph[] {
  const lines =
    typeof says === 'string'
      ? says.split('\n').map((line) => run(line, context.style))
      : says.asks.map((words) => inlines(words.flatMap(bare), { ...context.style, linked: true }, context))
  return lines.map((words) => paragraph({ style: 'CommentText' }, words))
}
