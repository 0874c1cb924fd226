import type { Paragraph } from 'mdast'
import { placeOf } from './layout-context.ts'
import type { LayoutSource } from './parse-layout.ts'

/** A line of a paragraph that was meant for a view, or for the beginning or the end of a container. */
const meant = /^[ \t]*(:{2,}.*)$/m

/** What is wrong with a paragraph: Markdown takes a directive that is not written as one for words. */
export function paragraphProblem(node: Paragraph, layout: LayoutSource): string | undefined {
  const place = placeOf(node)
  const line = place && meant.exec(layout.text.slice(place.start.offset, place.end.offset))?.[1]
  if (line === undefined) return undefined
  return /^:+$/.test(line)
    ? 'a line of colons stands alone, and closes nothing'
    : `\`${line.slice(0, 60)}\` is no view and begins no container: expected no space after the colons, and nothing behind the braces`
}
