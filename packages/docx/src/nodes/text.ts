import type { Text } from '@rsr/document'
import type { Component } from '../word/element.ts'
import { run } from '../word/run.ts'
import type { InlineStyle } from './inline-style.ts'

/** Text, as it was typed. */
export function text({ value, data }: Text, style: InlineStyle): Component[] {
  const language = data?.language
  return run(value, language === undefined ? style : { ...style, language })
}
