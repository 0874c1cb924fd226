import type { AnswerForm } from '@rsr/roadmap'
import { row, textCell } from './cell.ts'
import { cellHash, textHash } from './text-hash.ts'
import { worksheet } from './worksheet.ts'

/**
 * The sheet that nobody sees, with the control data of a form. Of all places in a workbook where something can be hidden,
 * hidden sheets are what Excel, LibreOffice and Google Sheets all keep; custom properties, which Google Sheets drops, and the names of
 * columns (`names-of.ts`) say a part of it again.
 */
export const controlName = 'rsr'
export const controlVersion = 'rsr.sheet/1'

/** As many hashes as fit well into a cell. */
const perCell = 1000

/** Each row begins with what it is: a value, a question with the hash of its words, a column, hashes of what was sent. */
export function controlRows(form: AnswerForm): string[][] {
  const { country, catalogue, agency, date } = form.sent
  return [
    [controlVersion],
    ['country', country],
    ['catalogue', catalogue],
    ...(agency === undefined ? [] : [['agency', agency]]),
    ['date', date],
    ...form.tables.flatMap(({ kind, rows }) =>
      kind !== 'questions'
        ? []
        : rows.flatMap((each) =>
            'id' in each ? [['asked', each.id, textHash(each.cells.question ?? '')]] : [],
          ),
    ),
    ...form.tables.flatMap((table) =>
      table.columns.map(({ key, title, isOpen }) => [
        'column',
        table.id,
        key,
        title,
        isOpen ? 'open' : 'ours',
      ]),
    ),
    ...inChunks([...new Set(sentHashes(form))], perCell).map((hashes) => ['sent', hashes.join(' ')]),
  ]
}

/** The hashes of all texts that the agency receives: of those in cells that are its own, with their places. */
function sentHashes({ guide, tables, title }: AnswerForm): string[] {
  return [
    title,
    ...guide.lines.flatMap(({ label = '', text }) => [label, text]),
    ...tables.flatMap((table) => [table.title, table.lead, ...table.columns.map((column) => column.title)]),
    ...tables.flatMap(({ rows }) => rows.flatMap((each) => ('heading' in each ? [each.heading] : []))),
  ]
    .map(textHash)
    .concat(
      tables.flatMap(({ rows }) =>
        rows.flatMap((each) =>
          'id' in each
            ? Object.entries(each.cells).flatMap(([key, text]) =>
                text === '' ? [] : [cellHash(each.id, key, text)],
              )
            : [],
        ),
      ),
    )
}

function inChunks<Item>(items: readonly Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  )
}

export function controlSheet(form: AnswerForm, isRightToLeft: boolean): string {
  return worksheet({
    rows: controlRows(form).map((cells, index) =>
      row(
        index,
        cells.map((text, column) => textCell(index, column, 'plain', text)),
      ),
    ),
    widths: [12, 30],
    isRightToLeft,
    isProtected: true,
  })
}
