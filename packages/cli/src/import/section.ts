/** A title with what stands below it; nothing where that is nothing. */
export const section = (title: string, lines: readonly string[]): string =>
  lines.length === 0 ? '' : ['', title, ...lines].join('\n')
