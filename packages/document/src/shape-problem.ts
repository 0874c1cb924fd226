import type { CaptionedTable, Figure } from './tree.ts'

/** Why no format can print a table or a figure as it is, or nothing. A table may have no rows below its header row. */
export function shapeProblem(node: CaptionedTable | Figure): string | undefined {
  if (node.type === 'figure') {
    const { width, height } = node.children[2]
    return width >= 1 && height >= 1 ? undefined : `its drawing is ${width} by ${height} pixels`
  }
  const [, ...rows] = node.children
  const columns = node.widths.length
  if (columns === 0 || rows.length === 0) return 'it has no columns, or no header row'
  if (!node.widths.every((width) => width > 0)) return 'one of its columns has no width'
  const row = rows.findIndex(({ children }) => children.length !== columns)
  return row === -1 ? undefined : `its row ${row + 1} has not one cell for each of ${columns} columns`
}
