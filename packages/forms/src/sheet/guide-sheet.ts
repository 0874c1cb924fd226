import { type Component, element } from '@rsr/opc'
import type { AnswerForm, GuideLine } from '@rsr/roadmap'
import { row, textCell } from './cell.ts'
import { cellName, quotedSheet } from './reference.ts'
import { type PageSetup, worksheet } from './worksheet.ts'

/** Labels, and what stands beside them; a line without a label has both columns. */
const widths = [26, 92]
const height = { title: 27, heading: 24, text: 13.5 }

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
    links: lines.flatMap(({ to }, index) => link(to === undefined ? undefined : names.get(to), index)),
    page: { ...page, isLandscape: false },
  })
}

function printLine({ style, label, text, to }: GuideLine, index: number): Component {
  if (style !== 'text') return row(index, [textCell(index, 0, style, text)], height[style])
  return row(index, [
    textCell(index, 0, to === undefined ? 'label' : 'link', label ?? ''),
    textCell(index, 1, 'text', text),
  ])
}

const link = (sheet: string | undefined, index: number): Component[] =>
  sheet === undefined
    ? []
    : [element('hyperlink', { ref: cellName(index, 0), location: `${quotedSheet(sheet)}!A1` })]
