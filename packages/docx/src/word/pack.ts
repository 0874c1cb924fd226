import { type Component, type Parts, packParts } from '@rsr/opc'
import { type Comment, commentThreads } from './comment.ts'
import { type Note, footnotes } from './note.ts'
import { type Picture, pictureParts } from './picture.ts'
import { type Section, body, furniture } from './section.ts'
import { story } from './story.ts'
import { wordKinds } from './word-kinds.ts'

export interface Package {
  /** Whether pages run from right to left. */
  readonly isRightToLeft: boolean
  readonly sections: readonly Section[]
  readonly notes: ReadonlyMap<number, Note>
  readonly comments: readonly (Comment & { readonly words: Component })[]
  readonly pictures: readonly Picture[]
  /** Where links lead, by the ids of their relationships. */
  readonly addresses: ReadonlyMap<string, string>
  /** The parts that are no text, by their paths. */
  readonly parts: Parts
  /** Makes parts that tell of those with the text and its notes, as they are written. */
  readonly telling?: ((written: readonly string[]) => Parts) | undefined
}

/** Writes a Word file. */
export function pack(document: Package): Uint8Array {
  const { isRightToLeft, sections, notes, comments, pictures, addresses, parts, telling } = document
  const text = story('w:document', [body(sections, isRightToLeft)])
  const notesText = story('w:footnotes', footnotes(notes))
  const content: Parts = {
    ...parts,
    'word/document.xml': text,
    ...telling?.([text, notesText]),
    'word/footnotes.xml': notesText,
    // Without any the part is not there, so that nobody looks for them.
    ...(comments.length > 0 && {
      'word/comments.xml': story(
        'w:comments',
        comments.map(({ words }) => words),
      ),
      'word/commentsExtended.xml': commentThreads(comments),
    }),
    ...furniture(sections),
    ...Object.fromEntries(pictures.flatMap(pictureParts)),
  }
  return packParts(content, wordKinds, addresses)
}
