/** How wide a line of a file may be that a person reads. */
export const width = 100

/**
 * Words for the reader of a YAML file, under two signs of comment: they stay a comment when the one sign before what is
 * ready to be used is taken away. Each of their lines is wrapped; its later lines begin under a dash, if it has one.
 */
export function remark(words: string, indent = ''): string {
  return words
    .split('\n')
    .flatMap((line) => wrapped(line, width - indent.length - 3, line.startsWith('- ') ? '  ' : ''))
    .map((line) => `${indent}## ${line}`.trimEnd() + '\n')
    .join('')
}

/** Lines of YAML behind one sign of comment: ready to be used once the sign and its space are taken away. */
export const ready = (lines: readonly string[], indent = '') =>
  lines.map((line) => `${indent}# ${line}\n`).join('')

/** A text as a value of YAML on one line, without quotes where it needs none in braces either. */
export const quoted = (text: string) =>
  /^[A-Za-z][\w .()/;&-]*$/.test(text) ? text : `'${text.replaceAll("'", "''")}'`

/** A key with a text as YAML: on its line where it fits, folded below it where it does not. */
export function written(key: string, text: string, indent: number): string[] {
  const value = quoted(text)
  if (indent + 4 + key.length + value.length <= width) return [`${' '.repeat(indent)}${key}: ${value}`]
  const below = ' '.repeat(indent + 2)
  return [
    `${' '.repeat(indent)}${key}: >-`,
    ...wrapped(text, width - 4 - below.length).map((line) => below + line),
  ]
}

function wrapped(line: string, limit: number, hanging = ''): string[] {
  const lines: string[] = []
  for (const word of line.split(' ')) {
    const last = lines.at(-1)
    if (last === undefined) lines.push(word)
    else if (last.length + 1 + word.length > limit) lines.push(hanging + word)
    else lines[lines.length - 1] = `${last} ${word}`
  }
  return lines
}
