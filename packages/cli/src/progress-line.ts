/** What is told while a command runs: one line of a terminal that is rewritten in place. */
export interface ProgressLine {
  /** Shows how far it is, once a second has passed; before, nothing is worth telling. */
  readonly show: (line: string) => void
  /** Takes the line away, for other words or at the end. */
  readonly clear: () => void
}

/** A terminal as far as the line needs it. */
interface Screen {
  readonly isTTY?: boolean
  readonly columns?: number
  write(text: string): unknown
}

/**
 * The line of a terminal.
 *
 * @param now - gives the time in milliseconds.
 * @returns one that writes nothing where the words go into a file or to another program.
 */
export function progressLine(screen: Screen, now: () => number): ProgressLine {
  const start = now()
  let isShown = false
  return {
    show(line) {
      if (screen.isTTY !== true || now() - start < 1000) return
      // A line that wraps could not be taken away whole. Some terminals do not know their width, and say 0.
      const width = screen.columns === undefined || screen.columns === 0 ? 80 : screen.columns
      screen.write(`${eraseLine}${line.slice(0, width - 1)}`)
      isShown = true
    },
    clear() {
      if (isShown) screen.write(eraseLine)
      isShown = false
    },
  }
}

/** To the beginning of the line, and nothing on it (ECMA-48, EL). */
const eraseLine = '\r\u001B[2K'
