import { linesOf } from './lines-of.ts'

/**
 * The sources that a cell names, each apart: on lines of their own, with semicolons between them, or with commas where all
 * are ids.
 *
 * @param own - the titles of sources that the form adds in a table, by the ids of their rows: `new-source-1`.
 * @returns as typed; a source that the form adds by its title.
 */
export function sourcesIn(text: string, own: ReadonlyMap<string, string>): string[] {
  return linesOf(text)
    .flatMap((line) => line.split(/\s*;(?:\s+|$)/))
    .flatMap((each) => {
      const parts = each.split(/\s*,\s*/)
      return parts.every((part) => /^[a-z][a-z0-9-]*$/.test(part)) ? parts : each
    })
    .filter((each) => each !== '')
    .map((each) => own.get(each.toLowerCase()) ?? each)
}
