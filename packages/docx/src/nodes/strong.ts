import type { Strong } from '@rsr/document'
import type { Context } from '../context.ts'
import type { Component } from '@rsr/opc'
import { inlines } from './inline.ts'
import type { InlineStyle } from './inline-style.ts'

/** Bold text. */
export function strong({ children }: Strong, style: InlineStyle, context: Context): Component[] {
  return inlines(children, { ...style, bold: true }, context)
}
