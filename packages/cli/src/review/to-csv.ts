/**
 * Rows as a file for Excel: in UTF-8 with a byte order mark, by which Excel knows it, and lines as RFC 4180 has them. A
 * text that a program for tables would take for a formula has an apostrophe before it: reviewers write what they like.
 */
export const toCsv = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${rows.map((cells) => `${cells.map(cell).join(',')}\r\n`).join('')}`

const cell = (text: string) =>
  `"${(/^[\s]*[=+\-@\t\r＝＋－＠]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`
