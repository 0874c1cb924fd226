import type { DocumentMeta } from '@rsr/document'
import type { Paragraph } from './paragraph.ts'

/** A comment of Word: by the office, and of the day of the edition. */
export interface Comment {
  readonly id: number
  readonly author: string
  readonly initials: string
  readonly date: Date
  readonly children: readonly Paragraph[]
}

export function comment(
  id: number,
  children: readonly Paragraph[],
  { creator, date }: DocumentMeta,
): Comment {
  return { id, author: creator, initials: initialsOf(creator), date: new Date(`${date}T00:00:00Z`), children }
}

/** "RSO" for the Regional Support Office. */
function initialsOf(name: string): string {
  const capitals = name.match(/(?<!\p{L})\p{Lu}/gu) ?? []
  return capitals.slice(0, 4).join('') || name.slice(0, 1)
}
