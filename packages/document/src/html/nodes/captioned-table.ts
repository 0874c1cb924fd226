import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import { walk } from '../../number.ts'
import type { CaptionedTable, TableCell, TableRow } from '../../tree.ts'
import { type HtmlContext, idOf, ownId } from '../html-context.ts'
import { lines } from '../lines.ts'
import { print } from '../printers.ts'

/** From so many columns on, a table is wider than a narrow screen, and scrolls in a region that has its caption's name. */
const wide = 3

/** A table under its caption: its first row heads the columns, the first cell of each other row that row. */
export function captionedTable(node: CaptionedTable, context: HtmlContext): ElementContent[] {
  const [caption, head, ...rows] = node.children
  const label = ownId(`table-${node.number ?? 0}`, context)
  const number = h('span', { class: 'rsr-table-number' }, `${context.meta.words.table} ${node.number ?? ''}.`)
  const parts = [
    h('caption', { id: label }, number, ' ', print(caption.children, context)),
    h('colgroup', columns(node.widths)),
    ...(head
      ? [
          h(
            'thead',
            lines([
              h(
                'tr',
                head.children.map((cell) => headCell(cell, 'col', context)),
              ),
            ]),
          ),
        ]
      : []),
    h('tbody', lines(rows.map((row) => h('tr', rowCells(row, context))))),
  ]
  const table = h('table', { id: idOf(node.id, context) }, lines(parts))
  if (node.widths.length < wide) return [table]
  return [h('div', { class: 'rsr-wide', role: 'region', ariaLabelledBy: [label], tabIndex: 0 }, table)]
}

/** The widths of the columns, in percent of their sum. */
function columns(widths: readonly number[]): Element[] {
  const whole = widths.reduce((sum, width) => sum + width, 0)
  return widths.map((width) => h('col', { style: `width: ${Math.round((width / whole) * 1000) / 10}%` }))
}

function rowCells({ children }: TableRow, context: HtmlContext): Element[] {
  return children.map((cell, index) =>
    index === 0 && children.length > 1
      ? headCell(cell, 'row', context)
      : h('td', print(cell.children, context)),
  )
}

/** A cell that heads others; without words it heads nothing. */
function headCell(cell: TableCell, scope: 'col' | 'row', context: HtmlContext): Element {
  const hasWords = [...walk(cell)].some((node) => node.type === 'text' && node.value.trim() !== '')
  const words = print(cell.children, context)
  return hasWords ? h('th', { scope }, words) : h('td', words)
}
