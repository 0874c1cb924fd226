/** What a document says beside ids, for who reads it without the tool; nothing of it is read. */
export interface Titles {
  /** The standards of the catalogue, in its order. */
  readonly standards: readonly string[]
  /** The title of a standard, or of a regional priority. */
  readonly of: (id: string) => string | undefined
  /** The chapter in which a standard stands. */
  readonly chapter: (standard: string) => string | undefined
  /** The question that a criterion asks. */
  readonly question: (criterion: string) => string | undefined
}

/** Without a catalogue at hand, a document says ids alone. */
export const untitled: Titles = {
  standards: [],
  of: () => undefined,
  chapter: () => undefined,
  question: () => undefined,
}

/** A title fit to stand in a heading or in bold words. */
export const titleIn = (title: string): string => title.replaceAll(/[*_\s]+/g, ' ').trim()
