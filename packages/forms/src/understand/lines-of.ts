/** The lines of a text, without the dots and numbers before them that make a list. */
export const linesOf = (text: string): string[] =>
  text
    .split(/\r\n|\r|\n/)
    .map((line) => line.replace(/^\s*(?:[-–—•*·▪]|\d{1,2}[.)])\s+/, '').trim())
    .filter((line) => line !== '')
