import { FootnoteReferenceRun } from 'docx'
import type { Component } from './element.ts'
import type { Paragraph } from './paragraph.ts'

/** The mark in the text that leads to a footnote. */
export function noteMark(id: number): Component {
  return new FootnoteReferenceRun(id)
}

/** The paragraphs of a footnote; its own mark is put before the first. */
export type Note = readonly Paragraph[]
