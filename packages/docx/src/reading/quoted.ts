/** A quotation for a message, not longer than one can take in. */
export function quoted(text: string): string {
  return `“${text.length <= 60 ? text : `${text.slice(0, 59).replace(/[\uD800-\uDBFF]$/, '')}…`}”`
}
