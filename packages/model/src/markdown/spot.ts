/** Offsets in a text: the first character, and the first that does not belong to it. */
export type Range = readonly [start: number, end: number]

/** Where and how something is written in a Markdown file; found by its JSON Pointer. */
export interface Spot {
  /** The name, the id or the heading that leads to it. */
  readonly key?: Range | undefined
  /** The value itself: words in a line, or all that belongs to it. */
  readonly value?: Range | undefined
  /**
   * `entry`: a point of a list, its name before its value; `item`: a point without a name; `note`: the text of a footnote;
   * `record`: what stands under the heading of a record; `text`: what stands under a heading that names a key;
   * `part`: a part of a line; `yaml`: in the front matter, or in a block of YAML.
   */
  readonly form: 'entry' | 'item' | 'note' | 'record' | 'text' | 'part' | 'yaml'
  /** The words in the line of an entry, an item, a note, or the heading of a record; empty where there are none. */
  readonly line?: Range | undefined
  /** All its lines, without the last line end. */
  readonly lines?: Range | undefined
  /** The column of the dash of an entry or an item, from 0. */
  readonly column?: number | undefined
  /** The column of what stands below its line, from 0. */
  readonly inner?: number | undefined
  /** Of a heading: where the last of its entries ends, and where all that belongs to it does. */
  readonly listEnd?: number | undefined
  readonly end?: number | undefined
  /** A text in the stretches between notes. */
  readonly stretches?: readonly Range[] | undefined
}

export type Spots = Map<string, Spot>
