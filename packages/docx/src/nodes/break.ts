import type { Component } from '@rsr/opc'
import { run } from '../word/run.ts'
import type { InlineStyle } from './inline-style.ts'

/** A new line in the same paragraph. */
export function lineBreak(style: InlineStyle): Component[] {
  return run('\n', style)
}
