import type { FootnoteReference, Paragraph, Text } from 'mdast'

/** A line that begins with a letter, or a number that is not that of a list, and has no sign of Markdown but footnotes. */
const line =
  /(?:[\p{L}“‘("']|\d+(?:[.)](?=\S)|(?![\d.)])))(?:[^\\`*_[\]<&!\t\n\r\0]|!(?!\[)|\[\^[a-z\d.-]+\])*(?<! )/u
    .source

/** Such lines and empty ones: what most texts are. To see that takes a thousandth of the time of a parser of Markdown. */
const plain = new RegExp(`^(?:${line}\\n+)*${line}\\n*$`, 'u')

/** The paragraphs of words and footnotes that a text without other markup is. Nothing for any other text. */
export function plainProse(text: string): Paragraph[] | undefined {
  if (!plain.test(text)) return undefined
  const at = { line: 1, column: 1, offset: 0 }
  const pass = (part: string) => {
    const start = { ...at }
    const rows = part.split('\n')
    at.line += rows.length - 1
    at.column = (rows.length === 1 ? at.column : 1) + (rows.at(-1)?.length ?? 0)
    at.offset += part.length
    return { start, end: { ...at } }
  }
  return text.split(/(\n\n+|\n+$)/).flatMap((part, index): Paragraph[] => {
    if (index % 2 === 1) pass(part)
    if (index % 2 === 1 || part === '') return []
    const children = part.split(/(?=\[\^)|(?<=\[\^[^\]]*\])/).map((words): Text | FootnoteReference => {
      const label = /^\[\^(.+)\]$/.exec(words)?.[1]
      const position = pass(words)
      return label === undefined
        ? { type: 'text', value: words, position }
        : { type: 'footnoteReference', identifier: label, label, position }
    })
    const [first, last] = [children[0]?.position, children.at(-1)?.position]
    return [
      {
        type: 'paragraph',
        children,
        ...(first && last && { position: { start: first.start, end: last.end } }),
      },
    ]
  })
}
