import { type Component, element } from '@rsr/opc'
import type { Paragraph } from './paragraph.ts'
import { runOf } from './run.ts'

const style = { character: 'FootnoteReference' }

/** The mark in the text that leads to a footnote. */
export function noteMark(id: number): Component {
  return runOf([element('w:footnoteReference', { 'w:id': id })], style)
}

/** The mark before a footnote, the same as in the text. */
export function ownMark(): Component {
  return runOf([element('w:footnoteRef')], style)
}

/** The paragraphs of a footnote. */
export type Note = readonly Paragraph[]

/** The footnotes by their numbers, behind the lines above footnotes, which the settings name by these ids. */
export function footnotes(notes: ReadonlyMap<number, Note>): Component[] {
  return [
    line(-1, 'separator'),
    line(0, 'continuationSeparator'),
    ...Array.from(notes, ([id, children]) => element('w:footnote', { 'w:id': id }, children)),
  ]
}

function line(id: number, type: string): Component {
  const close = element('w:spacing', { 'w:after': 0, 'w:line': 240, 'w:lineRule': 'auto' })
  const drawn = element('w:p', {}, [element('w:pPr', {}, [close]), runOf([element(`w:${type}`)])])
  return element('w:footnote', { 'w:type': type, 'w:id': id }, [drawn])
}
