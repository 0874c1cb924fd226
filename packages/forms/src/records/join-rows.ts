import { formMessage } from '../form-message.ts'
import { grouped } from '../grouped.ts'
import { fieldInWords } from './field-in-words.ts'
import { inWords } from './in-words.ts'
import { isAlike } from './is-alike.ts'
import type { Told } from './planned-record.ts'
import type { RecordPart, TypedRecord } from './typed-record.ts'

/** A part with the row that gives it; of several that say the same, the first. */
export interface JoinedPart extends RecordPart {
  readonly row: TypedRecord
}

/** The parts of rows about one record, each once; where two rows say different things of a field, neither is taken. */
export function joinRows(id: string, rows: readonly TypedRecord[]): { parts: JoinedPart[]; told: Told[] } {
  const parts: JoinedPart[] = []
  const told: Told[] = []
  const all = rows.flatMap((row) => row.parts.map((part): JoinedPart => ({ ...part, row })))
  for (const [first, ...more] of grouped(all, keyOf).values()) {
    const texts = [first, ...more].flatMap((part) => part.texts)
    const other = more.find(({ value }) => !isAlike(value, first.value))
    if (other) told.push({ message: differing(id, first, other), texts })
    else parts.push({ ...first, texts })
  }
  return { parts, told }
}

/** The field that a part is for; each report of an agency stands for itself. */
const keyOf = ({ field, row }: JoinedPart) =>
  field.endsWith('/-') ? `${field} ${row.delivery.agency}` : field

function differing(id: string, first: JoinedPart, other: JoinedPart) {
  const { row, field, texts } = other
  const { form, agency } = row.delivery
  return formMessage('form-record-twice', form.file, texts[0]?.place ?? row.place, {
    id,
    field: fieldInWords(field),
    found: inWords(other),
    other: inWords(first),
    agencies: [...new Set([first.row.delivery.agency, agency])].join(' and '),
  })
}
