import { literalProse } from '@rsr/model'
import type { VFileMessage } from 'vfile-message'
import { formMessage } from '../form-message.ts'
import { writtenMark } from '../merge/marks.ts'
import type { ReturnedRecord, ReturnedText } from '../returned.ts'
import { readMark } from '../understand/read-mark.ts'
import { sourcesIn } from '../understand/sources-in.ts'
import type { Delivery } from '../understand/typed-row.ts'
import { choices, understandChoice } from '../understand/understand-choice.ts'
import { columnInWords } from './column-in-words.ts'
import { type Naming, type RecordField, fieldOf, statusField } from './record-fields.ts'
import type { RecordPart, TypedRecord } from './typed-record.ts'

/** What could be understood of a row, and what a person has to look at. */
export interface UnderstoodRecord {
  readonly record: TypedRecord
  /** The texts that a message names, and that go nowhere else. */
  readonly listed: readonly ReturnedText[]
  readonly messages: readonly VFileMessage[]
}

/** Understands a row of a table of sources, facts, figures or actions, cell by cell. */
export function understandRecord(
  delivery: Delivery,
  { kind, id, cells }: ReturnedRecord,
  naming: Naming,
): UnderstoodRecord {
  const { file } = delivery.form
  const { value: permission, messages: onMark } = readMark(file, cells['may-be'])
  const report = kind === 'actions' ? reportOf(delivery, cells, permission.mark) : undefined
  const parts: RecordPart[] = report ? [report] : []
  // A row for a measure of which there are no figures yet says the measure by its id.
  if (kind === 'figures' && Object.hasOwn(choices.measure, id))
    parts.push({ field: 'measure', value: id, texts: [] })
  const listed: ReturnedText[] = onMark.length > 0 && cells['may-be'] ? [cells['may-be']] : []
  const messages: VFileMessage[] = [...onMark]
  const tell = (message: VFileMessage, cell: ReturnedText) => {
    messages.push(message)
    listed.push(cell)
  }
  const read = (column: string, cell: ReturnedText, { name, expected, read: reading }: RecordField) => {
    const value = reading(cell.text, naming)
    if (value !== undefined) parts.push({ field: name, value, texts: [cell] })
    else {
      const values = { found: cell.text, field: columnInWords(column), id, expected }
      tell(formMessage('form-record-unread', file, cell.place, values), cell)
    }
  }
  for (const [column, cell] of Object.entries(cells)) {
    const field = fieldOf(kind, column)
    const isReported = report?.texts.includes(cell) === true
    if (field) read(column, cell, field)
    else if (column === 'status-now' && !isReported) read(column, cell, statusField)
    else if (!isReported && !isOfRow(column)) {
      const texts = `${columnInWords(column)} “${cell.text}”`
      tell(formMessage('form-record-beside', file, cell.place, { id, kind, texts }), cell)
    }
  }
  return {
    record: {
      delivery,
      kind,
      row: id,
      place: Object.values(cells)[0]?.place ?? {},
      parts,
      sources: sourcesIn(cells.source?.text ?? ''),
      page: cells.page ? cells.page.text.replaceAll(/\s+/g, ' ').trim() : null,
      permission,
      citing: [cells.source, cells.page].filter((cell) => cell !== undefined),
      mark: onMark.length > 0 ? undefined : cells['may-be'],
    },
    listed,
    messages,
  }
}

/** The columns that are about the row as a whole: where what it says is found, and who may read it. */
const isOfRow = (column: string) => ['source', 'page', 'may-be'].includes(column)

/** A progress report: how far an action is, and in the note what was done. */
function reportOf(
  { agency, received }: Delivery,
  { note, 'status-now': cell }: ReturnedRecord['cells'],
  mark: TypedRecord['permission']['mark'],
): RecordPart | undefined {
  const status = cell && understandChoice(cell.text, choices.status)
  if (!note || !cell || status === undefined) return undefined
  const report = {
    date: received,
    status,
    text: literalProse(note.text),
    by: agency,
    ...writtenMark(mark),
  }
  return { field: 'progress/-', value: report, texts: [cell, note] }
}
