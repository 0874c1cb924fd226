/** Something in a Word file that may not leave with it. */
export interface Leak {
  /** The part of the file that has it. */
  readonly part: string
  /** What it is, and where. */
  readonly problem: string
}

/** A quotation for a message, not longer than one can take in. */
export function quoted(text: string): string {
  const letters = [...text]
  return `“${letters.length <= 60 ? text : `${letters.slice(0, 59).join('')}…`}”`
}
