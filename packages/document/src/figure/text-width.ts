import font from '../generated/letter-widths.json' with { type: 'json' }

/** The width of each letter, as a share of the size of letters. */
const widths = new Map(
  Object.entries(font.widths).flatMap(([width, letters]) =>
    Array.from(letters).map((letter) => [letter, Number(width) / font.unitsPerEm] as const),
  ),
)

/**
 * How wide a text is in a drawing, in the same unit as the size of its letters: in Arimo, whose letters are as wide as
 * those of Arial and Liberation Sans. A letter that the font has not is taken for a square, so that no text is wider.
 */
export function textWidth(text: string, size: number): number {
  return Array.from(text).reduce((sum, letter) => sum + (widths.get(letter) ?? 1), 0) * size
}

/** The lines of a text that are no wider than a width, broken between words, and within words that are wider. */
export function linesOf(text: string, size: number, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ').flatMap((each) => pieces(each, size, width))) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line !== '' && textWidth(longer, size) > width) {
      lines.push(line)
      line = word
    } else {
      line = longer
    }
  }
  return line === '' ? lines : [...lines, line]
}

/** A letter with its marks, and signs that are joined to one. */
const letters = /.(?:[\p{M}\u200C]|\u200D.?)*/gsu

/** A word that is wider than a line, in pieces that are not. */
function pieces(word: string, size: number, width: number): string[] {
  if (textWidth(word, size) <= width) return [word]
  const all = ['']
  for (const [letter] of word.matchAll(letters)) {
    const last = all.at(-1) ?? ''
    if (last !== '' && textWidth(last + letter, size) > width) all.push(letter)
    else all[all.length - 1] = last + letter
  }
  return all
}
