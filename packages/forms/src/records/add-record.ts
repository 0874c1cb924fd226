import { formMessage } from '../form-message.ts'
import { columnInWords } from './column-in-words.ts'
import { inWords } from './in-words.ts'
import type { JoinedPart } from './join-rows.ts'
import type { Told } from './planned-record.ts'
import { recordFields } from './record-fields.ts'
import { reportWithoutText } from './report-without-text.ts'
import type { RecordPart, TypedRecord } from './typed-record.ts'

/**
 * What of some rows can be registered as a new record: all of it, or nothing where something is missing or contradicted.
 *
 * @param parts - of the rows together; where they differ, what they say differently is not there.
 */
export function addRecord(
  rows: readonly [TypedRecord, ...TypedRecord[]],
  parts: readonly JoinedPart[],
  differs: boolean,
): { parts: readonly RecordPart[]; told: readonly Told[] } {
  const [first] = rows
  const missing = missingIn(first, parts)
  if (differs || missing.length > 0) {
    const beside = rows.flatMap(({ citing, mark }) => [...citing, ...(mark ? [mark] : [])])
    const all = [...parts.map(inWords), ...beside.map(({ text }) => text)].map((text) => `“${text}”`)
    const values = {
      id: first.row,
      kind: first.kind,
      why: differs ? 'its rows differ' : `what is missing is ${missing.map(columnInWords).join(', ')}`,
      texts: all.join(', '),
    }
    const message = formMessage('form-record-missing', first.delivery.form.file, first.place, values)
    return { parts: [], told: [{ message, texts: [...parts.flatMap(({ texts }) => texts), ...beside] }] }
  }
  // An action on which nothing was done yet is for action, without a report.
  const unreported = parts.filter(({ field, value }) => field === 'status' && value !== 'for-action')
  return {
    parts: parts.filter((part) => !unreported.includes(part)),
    told: unreported.map((part) => reportWithoutText(first.row, part)),
  }
}

/** The columns that have to be filled in, and are not: those of one year at least where there are figures. */
function missingIn({ kind }: TypedRecord, parts: readonly RecordPart[]): string[] {
  const has = (test: (field: string) => boolean) => parts.some(({ field }) => test(field))
  const missing = Object.entries(recordFields[kind]).flatMap(([column, { name, isRequired }]) =>
    isRequired && !has((field) => field === name) ? column : [],
  )
  const isWithoutYears = kind === 'figures' && !has((field) => field.startsWith('values/'))
  return [...missing, ...(isWithoutYears ? ['a figure for one year at least'] : [])]
}
