import type { Computed } from '@rsr/document'
import type { Context } from '../context.ts'
import type { Component } from '../word/element.ts'
import { inlines } from './inline.ts'
import type { InlineStyle } from './inline-style.ts'

/** A value that the analysis gave: in Word, its words. */
export function computed({ children }: Computed, style: InlineStyle, context: Context): Component[] {
  return inlines(children, style, context)
}
