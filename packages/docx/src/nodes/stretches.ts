import type { Stretch } from '../redline/redline.ts'
import type { Component } from '@rsr/opc'
import { run } from '../word/run.ts'
import type { InlineStyle } from './inline-style.ts'

/**
 * Prints what a leaf says; where it differs from an earlier draft, stretch by stretch, with the words that are gone.
 *
 * @param print - prints words of the leaf.
 */
export function stretches(
  all: readonly Stretch[] | undefined,
  whole: string,
  style: InlineStyle,
  print: (text: string, style: InlineStyle) => Component[],
): Component[] {
  if (!all) return print(whole, style)
  return all.flatMap((stretch) => {
    const { text, revision } = stretch
    if (revision?.kind === 'del') return goneWords([stretch], style)
    return print(text, revision ? { ...style, revision } : style)
  })
}

/** Prints words that are gone. */
export function goneWords(all: readonly Stretch[] = [], style: InlineStyle): Component[] {
  return all.flatMap(({ text, look, revision }) =>
    run(text, { ...style, ...look, ...(revision && { revision }) }),
  )
}
