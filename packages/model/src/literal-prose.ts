/**
 * What somebody typed as one paragraph of inline Markdown that reads the same: signs of Markdown are escaped, line ends
 * become spaces.
 */
export function literalProse(text: string): string {
  const line = text
    .replaceAll(/\p{Cc}/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replaceAll(
      /[\\*[\]<`]|&(?=#?\w+;)|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|~(?=~)|\|(?=[\s:-]*\|?)/gu,
      String.raw`\$&`,
    )
  // What would begin a list, a heading, a quote or a line across the page.
  return line.replace(/^(\d{1,9})([.)])(?=\s|$)/, String.raw`$1\$2`).replace(/^[-+#>=~]/, String.raw`\$&`)
}
