import { readFileSync } from 'node:fs'
import { fromHtml } from 'hast-util-from-html'
import mammoth from 'mammoth'
import { type Outline, headingLine, oneLine, tableLine } from './outline.ts'

type Root = ReturnType<typeof fromHtml>
type Nodes = Root | Root['children'][number]
type Element = Extract<Nodes, { type: 'element' }>

/** What mammoth finds in a Word file, as the HTML that it makes of it; it tells the initials of authors alone. */
export async function byMammoth(file: string): Promise<Omit<Outline, 'comments'>> {
  const { value } = await mammoth.convertToHtml({ buffer: readFileSync(file) })
  const root = fromHtml(value, { fragment: true })
  return {
    headings: elementsIn(root, /^h[1-6]$/).map((node) =>
      headingLine(Number(node.tagName.slice(1)), wordsOf(node)),
    ),
    tables: elementsIn(root, /^table$/).map((table) =>
      tableLine(elementsIn(table, /^tr$/).map((row) => elementsIn(row, /^t[hd]$/).map(wordsOf))),
    ),
    footnotes: elementsIn(root, /^li$/)
      .filter(({ properties }) => String(properties.id).startsWith('footnote-'))
      .map((node) => oneLine(wordsOf(node).replace(/↑\s*$/, ''))),
  }
}

function elementsIn(node: Nodes, name: RegExp): Element[] {
  const own = node.type === 'element' && name.test(node.tagName) ? [node] : []
  return 'children' in node ? [...own, ...node.children.flatMap((child) => elementsIn(child, name))] : own
}

/** Words, without the marks of footnotes. */
function wordsOf(node: Nodes): string {
  if (node.type === 'text') return node.value
  if (!('children' in node) || (node.type === 'element' && node.tagName === 'sup')) return ''
  const isBlock = node.type === 'element' && /^(p|br|li)$/.test(node.tagName)
  return `${node.children.map(wordsOf).join('')}${isBlock ? ' ' : ''}`
}
