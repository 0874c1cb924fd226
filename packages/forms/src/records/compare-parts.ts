import { type Assessment, isRecord, valueAt } from '@rsr/model'
import { formMessage } from '../form-message.ts'
import { marks } from '../merge/marks.ts'
import type { ReturnedText } from '../returned.ts'
import { fieldInWords } from './field-in-words.ts'
import { inWords } from './in-words.ts'
import { isAlike } from './is-alike.ts'
import type { Told } from './planned-record.ts'
import { reportWithoutText } from './report-without-text.ts'
import type { RecordPart, TypedRecord } from './typed-record.ts'

/** A record of the assessment of a kind that sheets have tables of. */
export type Recorded = NonNullable<ReturnedFrom<Assessment[TypedRecord['kind']]['get']>>
type ReturnedFrom<Get> = Get extends (id: string) => infer Result ? Result : never

/** What rows say beside a record: what it does not have is to be added, what it has is recorded, and the rest is told. */
export function compareParts(
  record: Recorded,
  rows: readonly TypedRecord[],
  parts: readonly RecordPart[],
): { parts: readonly RecordPart[]; recorded: readonly ReturnedText[]; told: readonly Told[] } {
  const added: RecordPart[] = []
  const recorded: ReturnedText[] = []
  const told: Told[] = []
  for (const part of parts) {
    const row = rows.find((each) => each.parts.some(({ texts }) => texts[0] === part.texts[0])) ?? rows[0]
    const before = recordedValue(record, part)
    if (!row || isAlike(part.value, before)) recorded.push(...part.texts)
    else if (part.field === 'status') told.push(reportWithoutText(row, record.id, part))
    else if (before !== undefined && before !== null) told.push(differing(row, record.id, part, before))
    else if (marks.indexOf(row.permission.mark) > marks.indexOf(record.confidentiality))
      told.push(narrower(row, record, part))
    else added.push(part)
  }
  return { parts: added, recorded, told }
}

/** What a record has in the place of a part; of reports the one that says the same, if one does. */
function recordedValue(record: Recorded, { field, value }: RecordPart): unknown {
  if ('progress' in record) {
    if (field === 'status') return record.progress.at(-1)?.status ?? 'for-action'
    if (field === 'progress/-' && isRecord(value)) {
      const { status, text, by } = value
      return record.progress.some((each) => isAlike({ status, text, by }, { ...each })) ? value : undefined
    }
  }
  return valueAt(record, `/${field}`)
}

function differing({ delivery, place }: TypedRecord, id: string, part: RecordPart, before: unknown): Told {
  const recorded = isRecord(before)
    ? Object.values(before)
        .filter((each) => typeof each === 'string' || typeof each === 'number')
        .join(' to ')
    : String(before)
  const values = { id, field: fieldInWords(part.field), found: inWords(part), recorded }
  const at = part.texts[0]?.place ?? place
  return { message: formMessage('form-record-differs', delivery.form.file, at, values), texts: part.texts }
}

function narrower(
  { delivery, place, permission }: TypedRecord,
  { id, confidentiality }: Recorded,
  part: RecordPart,
): Told {
  const values = { id, found: inWords(part), mark: confidentiality, allowed: permission.mark }
  const at = part.texts[0]?.place ?? place
  return { message: formMessage('form-record-narrower', delivery.form.file, at, values), texts: part.texts }
}
