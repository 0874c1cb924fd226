import { type Component, element } from '@rsr/opc'
import { type Paragraph, identified } from './paragraph.ts'
import { runOf } from './run.ts'

/** A comment of Word. */
export interface Comment {
  readonly id: number
  readonly author: string
  /** A day or a time in the form of ISO 8601; Word shows none where it is not known. */
  readonly date: string | null
  /** The number of the comment that it replies to, which replies to none itself. */
  readonly parent?: number
  /** Whether it is marked as resolved. */
  readonly isSettled: boolean
}

/** The words of a comment; its last paragraph has the id by which the thread knows it ([MS-DOCX], 2.5.1.2). */
export function comment({ id, author, date }: Comment, children: readonly Paragraph[]): Component {
  const by = {
    'w:author': author,
    'w:initials': initialsOf(author),
    ...(date !== null && { 'w:date': date.includes('T') ? date : `${date}T00:00:00Z` }),
  }
  const last = children.length - 1
  const paragraphs = children.map((each, index) => (index === last ? identified(each, idOf(id)) : each))
  return element('w:comment', { 'w:id': id, ...by }, paragraphs)
}

/** Puts comments on some content of a paragraph, a comment and the replies to it on the same. */
export function commented(ids: readonly number[] = [], children: Component[]): Component[] {
  const starts = ids.map((id) => element('w:commentRangeStart', { 'w:id': id }))
  const ends = ids.flatMap((id) => [
    element('w:commentRangeEnd', { 'w:id': id }),
    runOf([element('w:commentReference', { 'w:id': id })], { character: 'CommentReference' }),
  ])
  return [...starts, ...children, ...ends]
}

/** The part that says which comment replies to which, and what is resolved ([MS-DOCX], 2.5.1.2). */
export function commentThreads(comments: readonly Comment[]): string {
  const each = comments.map(({ id, parent, isSettled }) =>
    element('w15:commentEx', {
      'w15:paraId': idOf(id),
      ...(parent !== undefined && { 'w15:paraIdParent': idOf(parent) }),
      'w15:done': isSettled ? 1 : 0,
    }),
  )
  const names = { 'xmlns:w15': 'http://schemas.microsoft.com/office/word/2012/wordml' }
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${element('w15:commentsEx', names, each).xml}`
}

/** Eight hexadecimal digits, from 1 on. */
const idOf = (id: number) => (id + 1).toString(16).toUpperCase().padStart(8, '0')

/** "RSO" for the Regional Support Office. */
function initialsOf(name: string): string {
  const capitals = name.match(/(?<!\p{L})\p{Lu}/gu) ?? []
  return capitals.slice(0, 4).join('') || name.slice(0, 1)
}
