import type { AnswerForm } from '@rsr/roadmap'
import { row, textCell } from './cell.ts'
import { cellHash, guideHash, textHash } from './text-hash.ts'
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

/** Each row begins with what it is: a value, a question with the hash of its words, a column, the words of a choice, hashes of what was sent. */
function controlRows(form: AnswerForm): string[][] {
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
    ...Object.entries(form.choices).map(([name, words]) => ['choice', name, ...words]),
    ...inChunks([...new Set(sentHashes(form))], perCell).map((hashes) => ['sent', hashes.join(' ')]),
  ]
}

/** The hashes of all texts that the agency receives; of those in a cell of a table, or on the first page, with their places. */
function sentHashes({ guide, tables }: AnswerForm): string[] {
  return [
    ...guide.lines.flatMap(({ label = '', text }) => [label, text].map((each) => guideHash(each))),
    ...tables.flatMap(({ title, lead, columns, rows }) => [
      ...[title, lead, ...columns.map((column) => column.title)].map(textHash),
      ...rows.flatMap((each) =>
        'heading' in each
          ? [textHash(each.heading)]
          : Object.entries(each.cells).flatMap(([key, text]) =>
              text === '' ? [] : [cellHash(each.id, key, text)],
            ),
      ),
    ]),
  ]
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
