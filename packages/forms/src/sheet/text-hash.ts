/**
 * A short hash of a text, by which a reader knows what was sent: of some thousand texts and one that was written since, two
 * are alike in one case of a hundred million. Spaces do not count, as programs change them.
 */
export function textHash(text: string): string {
  let [a, b] = [0xdeadbeef, 0x41c6ce57]
  for (const letter of text.replaceAll(/\s+/g, ' ').trim()) {
    const code = letter.codePointAt(0) ?? 0
    a = Math.imul(a ^ code, 2654435761)
    b = Math.imul(b ^ code, 1597334677)
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909)
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909)
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(36)
}

/** The hash of what a cell of a table holds: the same text in another row or column has another. */
export const cellHash = (id: string, column: string, text: string): string =>
  textHash(`${id}\u0001${column}\u0001${text}`)

/** The hash of a text of the first page: a word there, as "Yes", may be an answer elsewhere. */
export const guideHash = (text: string): string => cellHash('', '', text)
