import { Document, Packer } from 'docx'
import { finish } from '../finish.ts'
import type { Note } from './note.ts'
import type { Comment } from './comment.ts'
import { type Section, section } from './section.ts'

export interface Package {
  /** Whether pages run from right to left. */
  readonly isRightToLeft: boolean
  readonly sections: readonly Section[]
  readonly footnotes: ReadonlyMap<number, Note>
  readonly comments: readonly Comment[]
  /** Whole parts of our own, by their path, in place of those of `docx`. */
  readonly parts: Readonly<Record<string, string>>
  /** Parts that are no text, by their path. */
  readonly media: Readonly<Record<string, Uint8Array>>
}

/** Writes a Word file. */
export async function pack({
  isRightToLeft,
  sections,
  footnotes,
  comments,
  parts,
  media,
}: Package): Promise<Uint8Array> {
  const document = new Document({
    sections: sections.map(section),
    // Without any the part would be there all the same, and empty.
    ...(comments.length > 0 && { comments: { children: comments } }),
    footnotes: Object.fromEntries(Array.from(footnotes, ([id, children]) => [id, { children }])),
  })
  const overrides = Object.entries(parts).map(([path, data]) => ({ path, data }))
  const file = new Uint8Array(await Packer.toArrayBuffer(document, undefined, overrides))
  return finish(file, { media, isRightToLeft })
}
