import type { ElementContent, Properties } from 'hast'
import { h } from 'hastscript'
import type { Blank, Computed, Field, Inline, Query } from '../../tree.ts'
import type { HtmlContext } from '../html-context.ts'
import { print } from '../printers.ts'

/**
 * An input value: its words, with the file and the JSON Pointer where it is written if that is asked for. What is not
 * written has the places of the values in it.
 */
export function field(
  { origin, language, written, children }: Field,
  context: HtmlContext,
): ElementContent[] {
  const inside = language === undefined ? context : { ...context, language }
  if (written === false) return print(children, inside)
  return value({ dataRsrField: `${origin.file}#${origin.pointer}` }, children, inside)
}

/** A value that the analysis gave: its words, with its trace if that is asked for. */
export function computed({ trace, children }: Computed, context: HtmlContext): ElementContent[] {
  return value({ dataRsrComputed: trace }, children, context)
}

/** Words on which a reviewer is asked something in Word: the words. */
export function query({ children }: Query, context: HtmlContext): ElementContent[] {
  return print(children, context)
}

/** A place to fill in, as it is on paper. */
export function blank({ children }: Blank, context: HtmlContext): ElementContent[] {
  return print(children, context)
}

function value(source: Properties, children: readonly Inline[], context: HtmlContext): ElementContent[] {
  const words = print(children, context)
  return context.options.provenance ? [h('span', source, words)] : words
}
