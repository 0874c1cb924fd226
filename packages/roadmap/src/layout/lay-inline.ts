import { type Inline, isWebAddress } from '@rsr/document'
import type { Position } from '@rsr/model'
import type { PhrasingContent } from 'mdast'
import type { TextDirective } from 'mdast-util-directive'
import { phrasing } from '../saying/writer.ts'
import { type LayoutContext, placeOf, refuse } from './layout-context.ts'

/**
 * Inline Markdown of a layout: words with values between braces, emphasis and links. A directive that is not ours is
 * text as typed: `10:30`. Anything else is refused, and never left out.
 */
export function layInline(nodes: readonly PhrasingContent[], context: LayoutContext): Inline[] {
  const words = asTyped(nodes, context).flatMap((node) => layWords(node, context))
  context.left.pieces -= words.length
  return words
}

function layWords(node: PhrasingContent, context: LayoutContext): Inline[] {
  const line = node.position?.start.line ?? 1
  const origin = { file: context.layout.file, pointer: `L${line}` }
  const say = (text: string) =>
    context.writer.sayText(text, context.scope, origin, (expression) => placeIn(node, expression, context))
  return phrasing(node, say)
}

/** Where an expression begins in a node; a paragraph may have many lines. */
function placeIn(node: PhrasingContent, expression: string, { layout }: LayoutContext): Position | undefined {
  const place = placeOf(node)
  if (!place) return undefined
  const source = layout.text.slice(place.start.offset, place.end.offset).replaceAll(/[\n\r]/g, ' ')
  const whole = source.indexOf(expression)
  // Where it is not written as it is shown, how it begins is found.
  const begin = whole >= 0 ? whole : source.indexOf(/^\{\{[^\s}]*/.exec(expression)?.[0] ?? expression)
  const offset = place.start.offset + Math.max(begin, 0)
  const lines = layout.text.slice(0, offset).split('\n')
  const start = { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1, offset }
  return { start, end: place.end }
}

/** The nodes with directives as the text that they were, joined with the text around them. */
function asTyped(nodes: readonly PhrasingContent[], context: LayoutContext): PhrasingContent[] {
  const typed: PhrasingContent[] = []
  for (const node of nodes) {
    const now = nodeAsTyped(node, context)
    const last = typed.at(-1)
    if (now?.type === 'text' && last?.type === 'text') {
      typed[typed.length - 1] = { ...last, value: last.value + now.value }
    } else if (now) {
      typed.push(now)
    }
  }
  return typed
}

function nodeAsTyped(node: PhrasingContent, context: LayoutContext): PhrasingContent | undefined {
  switch (node.type) {
    case 'text':
      return node
    case 'textDirective':
      return {
        type: 'text',
        value: sourceOf(node, context),
        ...(node.position && { position: node.position }),
      }
    case 'link':
      if (!isWebAddress(node.url))
        refuse(node, `unexpected link to \`${node.url}\`, expected https://`, context)
      return { ...node, children: asTyped(node.children, context) }
    case 'break': // a line end of the file is no line end of the document
      return { type: 'text', value: ' ' }
    case 'strong':
    case 'emphasis':
      return { ...node, children: asTyped(node.children, context) }
    case 'html':
      if (!node.value.startsWith('<!--')) refuse(node, `unexpected HTML \`${node.value}\``, context)
      return undefined
    default:
      refuse(node, `unexpected Markdown of the kind \`${node.type}\``, context)
      return undefined
  }
}

const sourceOf = (node: TextDirective, { layout }: LayoutContext) =>
  layout.text.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0)
