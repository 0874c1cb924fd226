/** How the values of a file are written, as far as it shows. */
export interface SourceStyle {
  readonly newline: '\n' | '\r\n'
  /** By how many spaces what belongs to a key is indented. */
  readonly step: number
  /** By how many spaces the dashes of a list are indented. */
  readonly listStep: number
  /** Where lines of a text end at the latest. */
  readonly width: number
  readonly quote: "'" | '"'
  readonly json: boolean
  /** Whether texts may be written as blocks, which would take in comments that stand deeper below them. */
  readonly blocks: boolean
  readonly flow: FlowStyle
}

/** How entries between braces and brackets are written. */
export interface FlowStyle {
  /** What stands inside of braces at both ends. */
  readonly pad: string
  readonly colon: string
  readonly comma: string
  /** Whether each entry has a line of its own even where all would fit into one. */
  readonly expanded: boolean
}

/** The style of a text. What it does not show is as in the examples: steps of two, single quotes, at most 100 signs. */
export function styleOf(file: string, source: string): SourceStyle {
  // With one kind of line ends, each of the patterns below can match in one way only.
  const text = source.replaceAll('\r\n', '\n')
  const json = /\.json$/i.test(file) || /^\s*\{/.test(text)
  const one = !text.trimEnd().includes('\n')
  const longest = Math.max(...text.split(/\n/).map((line) => line.length))
  const step = /^(?! *#)[^\s#'"[{][^\n]*:[ \t]*(?:#[^\n]*)?\n(?:[ \t]*(?:#[^\n]*)?\n)*( +)[^\s#-]/m.exec(
    text,
  )?.[1]
  const jsonStep = /\{\s*\n([ \t]+)"/.exec(text)?.[1]
  const list = /^( *)(?:- )?[^\s#'"[{-][^\n]*:[ \t]*\n( *)- /m.exec(text)
  const listStep = list ? (list[2]?.length ?? 0) - (list[1]?.length ?? 0) : undefined
  const doubles = text.match(/: "/g)?.length ?? 0
  return {
    newline: source.includes('\r\n') ? '\r\n' : '\n',
    step: (json ? jsonStep : step)?.length ?? 2,
    listStep: listStep === undefined || listStep < 0 ? (step?.length ?? 2) : listStep,
    width: json && one ? Infinity : Math.min(Math.max(longest, 80), 100),
    quote: doubles > (text.match(/: '/g)?.length ?? 0) ? '"' : "'",
    json,
    blocks: true,
    flow: {
      pad: /\{\S/.test(text.replaceAll('{}', '')) && !/\{ \S/.test(text) ? '' : json && one ? '' : ' ',
      colon: json && /":\S/.test(text) ? ':' : ': ',
      comma: json && one && !/, /.test(text) ? ',' : ', ',
      expanded: json && !one && !/[[{] ?"[^\n]*[\]}]/.test(text),
    },
  }
}
