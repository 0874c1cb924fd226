import { plainText } from './plain-text.ts'
import type { Heading } from './tree.ts'

/** The letters A to Z: a further annex would be `AA` in Word. */
const mostAnnexes = 26

/**
 * Looks at the headings of a document one after the other, for what Word would count in another way than `number`,
 * or what nobody could find: one without words.
 *
 * @returns a function that says why a heading cannot stand where it does, or nothing.
 */
export function createHeadingCheck(): (heading: Heading) => string | undefined {
  /** The headings under which the next one stands, by depth. */
  const open: Heading[] = []
  let annexes = 0
  return (heading) => {
    const above = Math.min(heading.depth - 1, open.length)
    const parent = open[above - 1]
    open.splice(above, open.length, heading)
    if (plainText(heading.children) === '') return 'it has no words'
    if (heading.depth > above + 1) {
      const place = parent ? `directly below one of depth ${parent.depth}` : 'before any chapter'
      return `a heading of depth ${heading.depth} cannot stand ${place}`
    }
    if (parent?.numbering === 'none' && heading.numbering !== 'none') {
      return 'a numbered heading cannot stand under one without a number'
    }
    if (heading.depth === 1 && heading.numbering === 'annex') annexes++
    return annexes > mostAnnexes ? `there can be no more than ${mostAnnexes} annexes` : undefined
  }
}
