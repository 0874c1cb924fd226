import { readProse } from '@rsr/model'
import type { List, RootContent } from 'mdast'
import type { Holds } from './tokens.ts'

/** A paragraph of a value, as a document prints it: where it is typed. */
export interface TypedParagraph {
  readonly start: number
  readonly end: number
  /** What stands before it in its line, if it is an item of a list: its indentation and `- `. */
  readonly marker?: string
}

/** The paragraphs of a value in the order in which documents print them: those of blocks, otherwise the whole text. */
export function paragraphsOf(text: string, holds: Holds): TypedParagraph[] {
  if (holds !== 'blocks') return text.trim() === '' ? [] : [{ start: 0, end: text.length }]
  return collect(text, readProse(text, 'blocks'))
}

function collect(text: string, nodes: readonly RootContent[], marker?: string): TypedParagraph[] {
  return nodes.flatMap((node): TypedParagraph[] => {
    if (node.type === 'list') return ofList(text, node)
    if (node.type !== 'paragraph') return []
    const [start, end] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0]
    return [{ start, end, ...(marker !== undefined && { marker }) }]
  })
}

function ofList(text: string, list: List): TypedParagraph[] {
  return list.children.flatMap((item) => {
    const [first, ...rest] = item.children
    const begin = item.position?.start.offset ?? 0
    const start = first?.position?.start.offset ?? item.position?.end.offset ?? 0
    // A paragraph that begins with a year and a full stop is no list, though Markdown takes it for one.
    if (list.ordered && list.start !== 1) {
      if (first?.type !== 'paragraph') return [{ start: begin, end: start }, ...collect(text, item.children)]
      return [{ start: begin, end: first.position?.end.offset ?? start }, ...collect(text, rest)]
    }
    const marker = text.slice(text.lastIndexOf('\n', begin - 1) + 1, start)
    return first ? [...collect(text, [first], marker), ...collect(text, rest)] : []
  })
}
