import { BookmarkEnd, BookmarkStart } from 'docx'
import type { Component } from './element.ts'

/** A name for a place in a document; `id` pairs its start and its end. */
export interface Bookmark {
  readonly id: number
  readonly name: string
}

/** Puts a bookmark around some content of a paragraph. */
export function bookmarked(bookmark: Bookmark | undefined, children: Component[]): Component[] {
  if (!bookmark) return children
  return [new BookmarkStart(bookmark.name, bookmark.id), ...children, new BookmarkEnd(bookmark.id)]
}
