import type { Emphasis } from '@rsr/document'
import type { Context } from '../context.ts'
import type { Component } from '@rsr/opc'
import { inlines } from './inline.ts'
import type { InlineStyle } from './inline-style.ts'

/** Text in italics. */
export function emphasis({ children }: Emphasis, style: InlineStyle, context: Context): Component[] {
  return inlines(children, { ...style, italics: true }, context)
}
