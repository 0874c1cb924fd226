import type { Catalogue } from '@rsr/model'

/** Something in the catalogue that can be found and read: a standard, an element, an item of the work plan. */
export interface Entry {
  /** The name of its kind, as `work-plan-item`. */
  readonly kind: string
  readonly id: string
  readonly title: string
  /** Where it is from, for lists: `TIP Protocol, Art. 5(1)`. */
  readonly source: string
  /** The ids under which it is read: its own, and those of its parts. */
  readonly ids: readonly string[]
  /** What it is found under as a whole word: the ids of what it belongs to. */
  readonly keys: readonly string[]
  /** The texts in which words are looked for. */
  readonly texts: readonly string[]
  /** The ids of the standards that it holds or that serve it. */
  readonly standards: readonly string[]
  /** What the catalogue says, for other programs. */
  readonly record: object
  /** What a person reads below id and title. */
  readonly say: () => readonly string[]
}

/** A kind of entries: how they are listed out of a catalogue, and how each is said. */
export interface EntryKind {
  readonly name: string
  /** The heading over several of them. */
  readonly heading: string
  /** Whether their ids are words of every day, so that whoever types one may look for other things as well. */
  readonly everyday: boolean
  readonly list: (catalogue: Catalogue) => readonly Omit<Entry, 'kind'>[]
}

/** A line for what there is of something; none where there is nothing. */
export const line = (label: string, words: readonly string[], between = ', ') =>
  words.length === 0 ? [] : [`${label}: ${words.join(between)}`]

/** The entry of a record with an id and a title, which is found by them, and what else there is to it. */
export const entryOf = (
  record: { readonly id: string; readonly title: string },
  more: Partial<Omit<Entry, 'kind' | 'record'>>,
): Omit<Entry, 'kind'> => ({
  id: record.id,
  title: record.title,
  source: '',
  ids: [record.id],
  keys: [],
  texts: [record.id, record.title],
  standards: [],
  say: () => [],
  ...more,
  record,
})
