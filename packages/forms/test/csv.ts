/** Rows as CSV with quotes around every cell. */
export const csvOf = (rows: readonly (readonly string[])[], delimiter = ',', newline = '\r\n'): string =>
  rows
    .map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(delimiter) + newline)
    .join('')

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)
