import type { DocumentMeta } from '@rsr/document'
import { type Component, element } from '@rsr/opc'
import type { Paragraph } from './paragraph.ts'
import { runOf } from './run.ts'

/** A comment of Word: by the office, and of the day of the edition. */
export function comment(
  id: number,
  children: readonly Paragraph[],
  { creator, date }: DocumentMeta,
): Component {
  const by = { 'w:author': creator, 'w:initials': initialsOf(creator), 'w:date': `${date}T00:00:00Z` }
  return element('w:comment', { 'w:id': id, ...by }, children)
}

/** Puts a comment on some content of a paragraph. */
export function commented(id: number, children: Component[]): Component[] {
  const which = { 'w:id': id }
  return [
    element('w:commentRangeStart', which),
    ...children,
    element('w:commentRangeEnd', which),
    runOf([element('w:commentReference', which)], { character: 'CommentReference' }),
  ]
}

/** "RSO" for the Regional Support Office. */
function initialsOf(name: string): string {
  const capitals = name.match(/(?<!\p{L})\p{Lu}/gu) ?? []
  return capitals.slice(0, 4).join('') || name.slice(0, 1)
}
