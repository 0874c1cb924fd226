import type { Text } from '@rsr/document'
import type { Component } from '@rsr/opc'
import type { Context } from '../context.ts'
import { run } from '../word/run.ts'
import type { InlineStyle } from './inline-style.ts'
import { stretches } from './stretches.ts'

/** Text, as it was typed. */
export function text(node: Text, style: InlineStyle, { redline }: Context): Component[] {
  const language = node.data?.language
  const own = language === undefined ? style : { ...style, language }
  return stretches(redline.leaves.get(node), node.value, own, run)
}
