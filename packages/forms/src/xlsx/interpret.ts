import type { ReturnedAnswer, ReturnedForm, ReturnedRecord, ReturnedText } from '../returned.ts'
import { listsName } from '../sheet/lists-sheet.ts'
import { guideHash } from '../sheet/text-hash.ts'
import type { Control } from './control-of.ts'
import type { Findings } from './findings.ts'
import { noteMerged } from './note-merged.ts'
import { noteKind, placed, readTable } from './read-table.ts'
import { type FoundTable, tableOf } from './table-of.ts'
import type { Sheet, Workbook } from './workbook.ts'

/**
 * What was written in a workbook: sheet by sheet, whatever they are called and in which order they stand. Nothing where it is
 * no form: where it neither says that it is one nor asks a question.
 */
export function interpret(
  workbook: Workbook,
  control: Control,
  findings: Findings,
): Pick<ReturnedForm, 'answers' | 'records' | 'other'> | undefined {
  const answers: ReturnedAnswer[] = []
  const records: ReturnedRecord[] = []
  const other: ReturnedText[] = []
  const seen = new Set<string>()
  for (const sheet of workbook.sheets) {
    if (sheet === control.sheet || isLists(sheet, control)) continue
    const found = tableOf(sheet, control, workbook.names)
    if (found) {
      noteColumns(sheet, found, findings)
      noteMerged(sheet, found, findings)
      const read = readTable(sheet, found, control, findings)
      answers.push(...read.answers)
      records.push(...read.records)
      other.push(...read.other)
      for (const id of read.seen) seen.add(id)
    } else other.push(...loose(sheet, control, findings))
    other.push(...besideOf(sheet))
  }
  if (!control.sheet && seen.size === 0) return undefined
  noteTwice(answers, findings)
  const gone = [...control.asked.values()].filter((id) => !seen.has(id))
  if (gone.length > 0)
    findings.add('sheet-question-gone', { count: gone.length, ids: gone.slice(0, 20).join(', ') })
  if (workbook.hasLinks) findings.add('sheet-links', {})
  if (!control.sheet) findings.add('sheet-unknown', {})
  return { answers, records, other }
}

/** Whether it is the sheet from which lists are taken: nobody sees it, and it has our words alone. */
const isLists = ({ name, isHidden, rows }: Sheet, { choices }: Control): boolean =>
  name === listsName ||
  (isHidden && rows.slice(1).every((cells) => cells.every(({ text }) => choices.has(text))))

/** So many texts of the first page are in no other sheet by chance. */
const leastOfGuide = 8

/** The texts of a sheet without a table, but for those of the first page where they stand together. */
function loose(sheet: Sheet, { hashes }: Control, findings: Findings): ReturnedText[] {
  const cells = sheet.rows.flat().filter(({ text }) => text !== '')
  const own = cells.filter(({ text }) => !hashes.has(guideHash(text)))
  const told = cells.length - own.length < leastOfGuide ? cells : own
  for (const cell of told) noteKind(sheet, cell, undefined, findings)
  return told.map((cell) => placed(sheet, cell))
}

const besideOf = ({ name, beside }: Sheet): ReturnedText[] =>
  beside.map(({ text, cell }) => ({ text, place: { sheet: name, ...(cell !== undefined && { cell }) } }))

/** Says which columns are taken by their place, and which are not there. */
function noteColumns(sheet: Sheet, { table, columns, guessed }: FoundTable, findings: Findings): void {
  const titles = (keys: readonly string[]) =>
    keys.map((key) => `“${table.columns.find((column) => column.key === key)?.title || key}”`).join(', ')
  const open = table.columns.flatMap(({ key, isOpen }) => (isOpen ? key : []))
  const taken = guessed.filter((key) => open.includes(key))
  const gone = open.filter((key) => !columns.has(key))
  if (taken.length > 0) findings.add('sheet-column-guessed', { columns: titles(taken), sheet: sheet.name })
  if (gone.length > 0) findings.add('sheet-column-gone', { columns: titles(gone), sheet: sheet.name })
}

/** Notes where a question is answered a second time: which of the answers holds, a person decides. */
function noteTwice(answers: readonly ReturnedAnswer[], findings: Findings): void {
  const answered = new Set<string>()
  for (const { criterion, cells } of answers) {
    const [first] = Object.values(cells)
    if (answered.has(criterion) && first)
      findings.note('sheet-answer-twice', first.place.sheet ?? '', first.place.cell ?? '')
    answered.add(criterion)
  }
}
