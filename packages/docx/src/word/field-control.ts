import { cleanText } from '@rsr/document'
import { bookmarked } from './bookmark.ts'
import { type Component, element } from '@rsr/opc'

export interface FieldControl {
  /** Of the content control and of the bookmark; no other of the document has it. */
  readonly id: number
  /** The tag of the content control and the name of the bookmark. */
  readonly key: string
  /** What Word shows on the control. */
  readonly name: string
  /** Whether Word lets nobody change the words. */
  readonly isLocked: boolean
  readonly children: Component[]
}

/**
 * An inline rich-text content control with a bookmark around it. Of 15 kinds of edit, tracked and untracked, this pair
 * came back right from 14 in LibreOffice 7.4 and 25.2; controls of whole paragraphs lose text there, plain-text ones
 * double it, and a bookmark alone loses its edges. The order in `sdtPr` is that of ISO/IEC 29500-1, 17.5.2.38.
 */
export function fieldControl({ id, key, name, isLocked, children }: FieldControl): Component[] {
  const control = element('w:sdt', {}, [
    element('w:sdtPr', {}, [
      element('w:alias', { 'w:val': controlTitle(name) }),
      element('w:tag', { 'w:val': key }),
      element('w:id', { 'w:val': id }),
      ...(isLocked ? [element('w:lock', { 'w:val': 'contentLocked' })] : []),
      element('w:richText'),
    ]),
    element('w:sdtContent', {}, children),
  ])
  return bookmarked({ id, name: key }, [control])
}

/** What Word shows on a control, which cuts longer titles (office-js-docs-reference, number 1238). */
export function controlTitle(name: string): string {
  const line = cleanText(name).replace(/\s+/g, ' ')
  return line.length <= 64
    ? line
    : `${cleanText(line.slice(0, 63))
        .replace(/\uFFFD$/, '')
        .trimEnd()}…`
}
