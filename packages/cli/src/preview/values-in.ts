import type { Origin } from '@rsr/document'
import type { Element } from 'hast'
import { wordsOf } from './words-of.ts'

/** A value that is printed in a page: an element around its words. */
export interface PrintedValue {
  readonly element: Element
  /** Where an input is written. */
  readonly origin?: Origin
  /** Where a computed value stands in the analysis. */
  readonly trace?: string
  /** What it is in, as people call it. */
  readonly inside: string
  /** Whether it is in a link: there is no link in a link. */
  readonly isLinked: boolean
}

/** The values of a page that was printed with their provenance, in its order. */
export function valuesIn(root: Element, inside = 'the document', isLinked = false): PrintedValue[] {
  return root.children.flatMap((child) => {
    if (child.type !== 'element') return []
    const here = nameOf(child) ?? inside
    const linked = isLinked || child.tagName === 'a'
    const { dataRsrField: field, dataRsrComputed: trace } = child.properties
    const common = { element: child, inside: here, isLinked: linked }
    const below = valuesIn(child, here, linked)
    if (typeof field === 'string') return [{ ...common, origin: originOf(field) }, ...below]
    if (typeof trace === 'string') return [{ ...common, trace }, ...below]
    return below
  })
}

/** `FILE#POINTER`: a pointer is empty or begins with a slash. */
function originOf(field: string): Origin {
  const [, file = field, pointer = ''] = /^(.*?)#((?:\/.*)?)$/s.exec(field) ?? []
  return { file, pointer }
}

/** The name of a paragraph, a table, or a footnote. */
function nameOf({ tagName, properties, children }: Element): string | undefined {
  const classes = properties.className
  if (Array.isArray(classes) && classes.includes('rsr-numbered')) {
    const [number] = children
    return number ? `paragraph ${wordsOf(number).replace(/\.$/, '')}` : undefined
  }
  const note = tagName === 'li' ? /^note-(.+)$/.exec(String(properties.id))?.[1] : undefined
  if (note !== undefined) return `footnote ${note}`
  if (tagName === 'table') {
    const caption = children.find((child) => child.type === 'element' && child.tagName === 'caption')
    return caption && /^\S+ \d+/.exec(wordsOf(caption))?.[0].toLowerCase()
  }
  return undefined
}
