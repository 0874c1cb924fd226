/**
 * A text as lines of at most a width, cut at single spaces.
 *
 * @param before - the lines of the same text before it was changed: those at its beginning and its end that still hold are
 *   kept, so that a change of one word changes one line.
 */
export function refill(text: string, width: number, before: readonly string[] = []): string[] {
  const kept: string[] = []
  let rest = text
  for (const line of before) {
    if (line === '' || !rest.startsWith(`${line} `)) break
    kept.push(line)
    rest = rest.slice(line.length + 1)
  }
  const last: string[] = []
  for (const line of before.slice(kept.length).toReversed()) {
    if (line === '' || !rest.endsWith(` ${line}`)) break
    last.unshift(line)
    rest = rest.slice(0, -line.length - 1)
  }
  return [...kept, ...fill(rest, width), ...last]
}

function fill(text: string, width: number): string[] {
  const lines: string[] = []
  // A space beside another one would be lost where lines are joined again.
  for (const word of text.split(/(?<=\S) (?=\S)/)) {
    const line = lines.at(-1)
    if (line !== undefined && line.length + 1 + word.length <= width) lines.push(`${lines.pop()} ${word}`)
    else lines.push(word)
  }
  return lines
}
