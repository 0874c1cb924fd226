import type { Query } from '@rsr/document'
import type { Context } from '../context.ts'
import { commented } from '../word/comment.ts'
import type { Component } from '@rsr/opc'
import { type Paragraph, paragraph } from '../word/paragraph.ts'
import { bare } from './bare.ts'
import { inlines } from './inline.ts'
import type { InlineStyle } from './inline-style.ts'

/** Words on which a reviewer is asked something: a comment of Word is on them. A final file has the words alone. */
export function query(node: Query, style: InlineStyle, context: Context): Component[] {
  const words = inlines(node.children, style, context)
  const id = context.queries.get(node)
  return id === undefined ? words : commented(id, words)
}

/** What is asked, as the paragraphs of the comment. */
export function queryText({ asks }: Query, context: Context): Paragraph[] {
  return asks.map((words) =>
    paragraph(
      { style: 'CommentText' },
      inlines(words.flatMap(bare), { ...context.style, linked: true }, context),
    ),
  )
}
