import { type Component, element } from '@rsr/opc'
import type { AnswerForm, GuideLine } from '@rsr/roadmap'
import { row, textCell } from './cell.ts'
import { rowHeight } from './row-height.ts'
import { cellName, quotedSheet } from './reference.ts'
import { type PageSetup, worksheet } from './worksheet.ts'

/** Labels, and what stands beside them; a line without a label goes over both columns. */
const widths = [26, 92] as const
const height = { title: 27, heading: 24 }

/** The first page as a sheet, on paper in portrait. */
export function guideSheet(
  form: AnswerForm,
  names: ReadonlyMap<string, string>,
  { page, isRightToLeft }: { readonly page: PageSetup; readonly isRightToLeft: boolean },
): string {
  const { lines } = form.guide
  return worksheet({
    rows: lines.map((line, index) => printLine(line, index)),
    widths,
    isRightToLeft,
    isSelected: true,
    isProtected: true,
    merged: lines.flatMap(({ style, label }, index) =>
      style === 'text' && label === undefined ? [`${cellName(index, 0)}:${cellName(index, 1)}`] : [],
    ),
    links: lines.flatMap(({ to }, index) => link(to === undefined ? undefined : names.get(to), index)),
    page: { ...page, isLandscape: false },
  })
}

function printLine({ style, label, text, to }: GuideLine, index: number): Component {
  if (style !== 'text') return row(index, [textCell(index, 0, style, text)], height[style])
  if (label === undefined) {
    const whole = { style: 'text', text, width: widths[0] + widths[1] } as const
    return row(index, [textCell(index, 0, 'text', text)], rowHeight([whole]))
  }
  const cells = [
    { style: to === undefined ? ('label' as const) : ('link' as const), text: label, width: widths[0] },
    { style: 'text' as const, text, width: widths[1] },
  ]
  return row(
    index,
    cells.map((cell, column) => textCell(index, column, cell.style, cell.text)),
    rowHeight(cells),
  )
}

const link = (sheet: string | undefined, index: number): Component[] =>
  sheet === undefined
    ? []
    : [element('hyperlink', { ref: cellName(index, 0), location: `${quotedSheet(sheet)}!A1` })]
