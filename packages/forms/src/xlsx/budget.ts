import { UnreadableFile } from '@rsr/opc'

/** How much is read of one workbook: many times what a form holds, and as much as fits into memory and a minute. */
const most = {
  elements: 5_000_000,
  sheets: 200,
  cells: 500_000,
  texts: 500_000,
  /** Of all cells together: many may have one and the same text. */
  letters: 30_000_000,
  ranges: 50_000,
  comments: 50_000,
  names: 50_000,
} as const

export type Counted = keyof typeof most

/** Counts what a workbook holds. */
export class Budget {
  private readonly counts = new Map<Counted, number>()

  /** @throws when there is more than is read. */
  spend(what: Counted, count = 1): void {
    const sum = (this.counts.get(what) ?? 0) + count
    this.counts.set(what, sum)
    if (sum > most[what])
      throw new UnreadableFile(`The file has more than ${most[what].toLocaleString('en')} ${what}`)
  }
}
