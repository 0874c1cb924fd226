import { type Assessment, isRecord, valueAt } from '@rsr/model'
import { marks } from '../merge/marks.ts'
import type { ReturnedText } from '../returned.ts'
import { fieldInWords } from './field-in-words.ts'
import { inWords } from './in-words.ts'
import { isAlike } from './is-alike.ts'
import type { JoinedPart } from './join-rows.ts'
import type { Told } from './planned-record.ts'
import { reportWithoutText } from './report-without-text.ts'
import { tellPart } from './tell-part.ts'
import type { RecordPart, TypedRecord } from './typed-record.ts'

/** A record of the assessment of a kind that sheets have tables of. */
export type Recorded = NonNullable<ReturnedFrom<Assessment[TypedRecord['kind']]['get']>>
type ReturnedFrom<Get> = Get extends (id: string) => infer Result ? Result : never

/** What rows say of a record that is there: what it does not have is to be added, what it has is recorded, and the rest is told. */
export function compareParts(
  record: Recorded,
  parts: readonly JoinedPart[],
): { parts: readonly RecordPart[]; recorded: readonly ReturnedText[]; told: readonly Told[] } {
  const added: RecordPart[] = []
  const recorded: ReturnedText[] = []
  const told: Told[] = []
  for (const part of parts) {
    const before = recordedValue(record, part)
    if (isAlike(part.value, before)) recorded.push(...part.texts)
    else if (part.field === 'status') told.push(reportWithoutText(record.id, part))
    else if (before !== undefined && before !== null) told.push(differing(record.id, part, before))
    else if (!hasOwnMark(part) && isNarrower(part.row.permission.mark, record.confidentiality))
      told.push(narrower(record, part))
    else added.push(part)
  }
  return { parts: added, recorded, told }
}

/** A report says itself who may read it; every other value is read by whoever reads the record. */
const hasOwnMark = ({ field }: RecordPart) => field === 'progress/-'

const isNarrower = (one: (typeof marks)[number], other: (typeof marks)[number]) =>
  marks.indexOf(one) > marks.indexOf(other)

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

function differing(id: string, part: JoinedPart, before: unknown): Told {
  const recorded = isRecord(before)
    ? Object.values(before)
        .filter((each) => typeof each === 'string' || typeof each === 'number')
        .join(' to ')
    : String(before)
  const values = { id, field: fieldInWords(part.field), found: inWords(part), recorded }
  return tellPart('form-record-differs', part, values)
}

function narrower({ id, confidentiality }: Recorded, part: JoinedPart): Told {
  const { permission } = part.row
  const values = { id, found: inWords(part), mark: confidentiality, allowed: permission.mark }
  return tellPart('form-record-narrower', part, values)
}
