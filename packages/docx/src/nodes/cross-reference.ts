import type { CrossReference } from '@rsr/document'
import { cleanText, plainText } from '@rsr/document'
import type { Context, Target } from '../context.ts'
import type { Component } from '@rsr/opc'
import { internalLink } from '../word/link.ts'
import { run } from '../word/run.ts'
import { wordField } from '../word/word-field.ts'
import { inlines } from './inline.ts'
import type { InlineStyle } from './inline-style.ts'

/**
 * A link to a place in the document. Its number is a field of Word, which follows when a paragraph or a table is put in
 * before it; programs that compute nothing show the number that `number` gave it.
 */
export function crossReference(
  { target, shows, children }: CrossReference,
  style: InlineStyle,
  context: Context,
): Component[] {
  if (target === '') return inlines(children, style, context)
  const place = context.targets.get(target)
  if (!place) throw new Error(`Cannot find \`${target}\`, to which a cross-reference leads`)
  if (style.linked) return inlines(children, style, context)
  const linked = { ...style, character: 'CrossReference', linked: true }
  const words = shows === 'number' ? numbered(plainText(children), place, linked) : undefined
  return [internalLink(place.name, words ?? inlines(children, linked, context))]
}

/** "paragraph 47" with the 47 as a field; nothing where the number is not at the end. */
function numbered(text: string, { name, reference, shown }: Target, style: InlineStyle) {
  const result = cleanText(shown)
  if (result === '' || !text.endsWith(result)) return undefined
  const instruction = ['REF', name, ...(reference ? [reference] : []), '\\h'].join(' ')
  return [...run(text.slice(0, -result.length), style), ...wordField(instruction, result, style)]
}
