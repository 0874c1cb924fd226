import { UnreadableFile } from '@rsr/opc'
/** How much is read of one file: more than any document has that people work on, and as much as fits into memory. */
const most = {
  elements: 5_000_000,
  pieces: 200_000,
  paragraphs: 100_000,
  'tracked changes': 50_000,
  comments: 20_000,
} as const

export type Counted = keyof typeof most

/** Counts what a file holds. */
export class Budget {
  private readonly counts = {
    elements: 0,
    pieces: 0,
    paragraphs: 0,
    'tracked changes': 0,
    comments: 0,
  } satisfies Record<Counted, number>

  /** @throws when there is more than is read. */
  spend(what: Counted): void {
    if (++this.counts[what] > most[what])
      throw new UnreadableFile(`The file has more than ${most[what].toLocaleString('en')} ${what}`)
  }
}
