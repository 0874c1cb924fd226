import { linesOf } from './lines-of.ts'

/**
 * The sources that a cell names, each apart: on lines of their own, with semicolons between them, or with commas where all
 * are ids.
 */
export function sourcesIn(text: string): string[] {
  return linesOf(text)
    .flatMap((line) => line.split(/\s*;(?:\s+|$)/))
    .flatMap((each) => {
      const parts = each.split(/\s*,\s*/)
      return parts.every((part) => /^[a-z][a-z0-9-]*$/.test(part)) ? parts : each
    })
    .filter((each) => each !== '')
}
