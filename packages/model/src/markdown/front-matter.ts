/** The YAML between two lines of dashes at the beginning of a Markdown file: where it stands, without the dashes. */
export interface FrontMatter {
  readonly start: number
  readonly end: number
  /** Where the body begins, behind the second line of dashes. */
  readonly body: number
}

/** The front matter of a text; `unclosed` if its second line of dashes is missing; nothing if it has none. */
export function frontMatterOf(text: string): FrontMatter | 'unclosed' | undefined {
  const first = /^---[ \t]*\r?\n/.exec(text)?.[0].length
  if (first === undefined) return undefined
  const last = /^(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/m.exec(text.slice(first))
  return last
    ? { start: first, end: first + last.index, body: first + last.index + last[0].length }
    : 'unclosed'
}

/** A text in which all before a place is spaces, so that what follows keeps its line, its column and its offset. */
export const blankedUntil = (text: string, offset: number) =>
  text.slice(0, offset).replaceAll(/[^\r\n]/g, ' ') + text.slice(offset)
