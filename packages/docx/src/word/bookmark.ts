import { type Component, element } from '@rsr/opc'

/** A name for a place in a document; `id` pairs its start and its end. */
export interface Bookmark {
  readonly id: number
  readonly name: string
}

/** Puts a bookmark around some content of a paragraph. */
export function bookmarked(bookmark: Bookmark | undefined, children: Component[]): Component[] {
  if (!bookmark) return children
  const { id, name } = bookmark
  return [
    element('w:bookmarkStart', { 'w:id': id, 'w:name': name }),
    ...children,
    element('w:bookmarkEnd', { 'w:id': id }),
  ]
}
