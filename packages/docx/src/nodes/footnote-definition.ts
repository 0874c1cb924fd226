import type { FootnoteDefinition } from '@rsr/document'
import type { Context } from '../context.ts'
import { noteIndent } from '../theme.ts'
import { type Note, ownMark } from '../word/note.ts'
import { paragraph } from '../word/paragraph.ts'
import { run } from '../word/run.ts'
import { inlines } from './inline.ts'

const style = 'FootnoteText'

/** The text of a footnote, a tab behind its mark; further paragraphs stand under it. */
export function footnoteDefinition({ children }: FootnoteDefinition, context: Context): Note {
  return children.map((child, index) => {
    const text = inlines(child.children, { ...context.style, note: true }, context)
    return index === 0
      ? paragraph({ style }, [ownMark(), ...run('\t', context.style), ...text])
      : paragraph({ style, indent: noteIndent }, text)
  })
}
