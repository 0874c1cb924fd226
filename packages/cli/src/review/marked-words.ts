import { diffWordsWithSpace } from 'diff'

/** How many letters are shown around a change. */
const around = 50

/** Words before and after a change as one line: `[-taken out-]` and `{+put in+}`, with what stands around them. */
export function markedWords(before: string, after: string): string {
  const parts = diffWordsWithSpace(before, after)
  const line = parts
    .map(({ value, added, removed }, index) => {
      if (removed) return `[-${value}-]`
      if (added) return `{+${value}+}`
      return shortened(value, index > 0, index < parts.length - 1)
    })
    .join('')
  return onOneLine(line)
}

export const onOneLine = (text: string) => text.trim().replaceAll(/\s*\n\s*/g, ' ¶ ')

/** A text of which the end, the beginning or both are next to something. */
function shortened(text: string, isAfter: boolean, isBefore: boolean): string {
  const most = (isAfter ? around : 0) + (isBefore ? around : 0)
  if (text.length <= most + 20) return text
  const start = isAfter ? text.slice(0, around).replace(/\S*$/, '') : ''
  const end = isBefore ? text.slice(-around).replace(/^\S*/, '') : ''
  return `${start}…${end}`
}

/** The beginning of a text. */
export function beginning(text: string, most: number): string {
  const line = onOneLine(text)
  return line.length > most ? `${line.slice(0, most - 1)}…` : line
}
