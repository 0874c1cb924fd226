import type { FootnoteReference, Paragraph, Text } from 'mdast'

const footnotes = /\[\^[a-z\d.-]+\]/g

/** Signs of Markdown, or a line that begins with none of a letter, a quote, or a number that is not that of a list. */
const signs = /[\\`*_[\]<&\t\r\0]| $|^(?!$|[\p{L}“‘("']|\d+(?:[.)](?=\S)|(?![\d.)])))/mu

/** Whether a text has no other markup than paragraphs and footnotes: to see that takes a hundredth of parsing it. */
function isPlain(text: string): boolean {
  if (text === '' || text.startsWith('\n') || /!\[|^\[/m.test(text)) return false
  return !signs.test(text.replaceAll(footnotes, 'x'))
}

/** The paragraphs of words and footnotes that a text without other markup is. Nothing for any other text. */
export function plainProse(text: string): Paragraph[] | undefined {
  if (!isPlain(text)) return undefined
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
