import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import { directionOf } from '../../language/direction-of.ts'
import { piecesOf } from '../../language/pieces-of.ts'
import type { Break, Emphasis, Strong, Text } from '../../tree.ts'
import type { HtmlContext } from '../html-context.ts'
import { print } from '../printers.ts'

/** Text, as it was typed; what is in another language says so, and stands apart where its direction is another one. */
export function text({ value, data }: Text, { meta, language }: HtmlContext): ElementContent[] {
  return piecesOf(value, meta.language, data?.language ?? language).map((piece) => {
    const words: ElementContent = { type: 'text', value: piece.text }
    if (piece.language === meta.language) return words
    const dir = directionOf(piece.language)
    const turned = dir === directionOf(meta.language) ? {} : { dir }
    return h('span', { lang: piece.language, ...turned }, [words])
  })
}

/** Bold text. */
export function strong({ children }: Strong, context: HtmlContext): ElementContent[] {
  return [h('strong', print(children, context))]
}

/** Emphasis, in italics. */
export function emphasis({ children }: Emphasis, context: HtmlContext): ElementContent[] {
  return [h('em', print(children, context))]
}

/** The end of a line. */
export function lineBreak(_: Break, { inside }: HtmlContext): ElementContent[] {
  return inside === 'entry' ? [{ type: 'text', value: ' ' }] : [h('br')]
}
