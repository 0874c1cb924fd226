import { UnreadableFile } from '../reading/unreadable-file.ts'
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
  private readonly counts = new Map<Counted, number>()

  /** @throws when there is more than is read. */
  spend(what: Counted): void {
    const count = (this.counts.get(what) ?? 0) + 1
    if (count > most[what])
      throw new UnreadableFile(`The file has more than ${most[what].toLocaleString('en')} ${what}`)
    this.counts.set(what, count)
  }
}
