import { execFileSync } from 'node:child_process'
import { type Outline, headingLine, oneLine, tableLine } from './outline.ts'

/** An element of pandoc's tree: its type and its content. */
interface Element {
  readonly t: string
  readonly c?: unknown
}

/** What pandoc finds in a Word file. */
export function byPandoc(file: string): Outline {
  const options = ['--from', 'docx', '--to', 'json', '--track-changes=all', file]
  const json = execFileSync('pandoc', options, { encoding: 'utf8', maxBuffer: 1 << 28 })
  const document: unknown = JSON.parse(json)
  const all = elementsIn(document)
  const of = (type: string) => all.filter((node) => node.t === type)
  return {
    headings: of('Header').map(({ c }) => headingLine(Number(at(c, 0)), wordsOf(at(c, 2)))),
    tables: of('Table').map(({ c }) => {
      const bodies = list(at(c, 4)).flatMap((body) => [...list(at(body, 2)), ...list(at(body, 3))])
      const rows = [...list(at(c, 3, 1)), ...bodies, ...list(at(c, 5, 1))]
      return tableLine(rows.map((row) => list(at(row, 1)).map((cell) => wordsOf(at(cell, 4)))))
    }),
    footnotes: of('Note').map(({ c }) => oneLine(wordsOf(c))),
    comments: of('Span').flatMap(({ c }) => {
      const [, classes, pairs] = list(at(c, 0))
      if (!list(classes).includes('comment-start')) return []
      return list(pairs).flatMap((pair) => (at(pair, 0) === 'author' ? [String(at(pair, 1))] : []))
    }),
  }
}

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

/** What stands in lists in lists. */
const at = (value: unknown, ...path: number[]): unknown =>
  path.reduce<unknown>((each, index) => list(each)[index], value)

const isElement = (value: unknown): value is Element =>
  typeof value === 'object' && value !== null && 't' in value && typeof value.t === 'string'

/** All elements in document order. */
function elementsIn(value: unknown): Element[] {
  if (typeof value !== 'object' || value === null) return []
  return [...(isElement(value) ? [value] : []), ...Object.values(value).flatMap(elementsIn)]
}

/** Words, without those of footnotes and comments. */
function wordsOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(wordsOf).join('')
  if (!isElement(value)) return ''
  switch (value.t) {
    case 'Str':
      return String(value.c)
    case 'Space':
    case 'SoftBreak':
    case 'LineBreak':
      return ' '
    case 'Note':
      return ''
    case 'Span':
      return list(at(value.c, 0, 1)).includes('comment-start') ? '' : wordsOf(at(value.c, 1))
    case 'Link':
      return wordsOf(at(value.c, 1))
    case 'Para':
    case 'Plain':
      return `${wordsOf(value.c)} `
    default:
      return wordsOf(value.c)
  }
}
