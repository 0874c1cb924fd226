import { formMessage } from '../form-message.ts'
import { fieldInWords } from './field-in-words.ts'
import { inWords } from './in-words.ts'
import { isAlike } from './is-alike.ts'
import type { Told } from './planned-record.ts'
import type { RecordPart, TypedRecord } from './typed-record.ts'

interface Entry {
  readonly row: TypedRecord
  readonly part: RecordPart
}

/** The parts of rows about one record, each once; where two rows say different things of a field, neither is taken. */
export function joinRows(id: string, rows: readonly TypedRecord[]): { parts: RecordPart[]; told: Told[] } {
  const parts: RecordPart[] = []
  const told: Told[] = []
  for (const [first, ...more] of byField(rows)) {
    const texts = [first, ...more].flatMap(({ part }) => part.texts)
    const other = more.find(({ part }) => !isAlike(part.value, first.part.value))
    if (other) told.push({ message: differing(id, first, other), texts })
    else parts.push({ ...first.part, texts })
  }
  return { parts, told }
}

/** The parts by the field that they are for; each report of an agency stands for itself. */
function byField(rows: readonly TypedRecord[]): (readonly [Entry, ...Entry[]])[] {
  const fields = new Map<string, [Entry, ...Entry[]]>()
  for (const row of rows) {
    for (const part of row.parts) {
      const key = part.field.endsWith('/-') ? `${part.field} ${row.delivery.agency}` : part.field
      const entries = fields.get(key)
      if (entries) entries.push({ row, part })
      else fields.set(key, [{ row, part }])
    }
  }
  return [...fields.values()]
}

function differing(id: string, first: Entry, { row, part }: Entry) {
  const { form, agency } = row.delivery
  return formMessage('form-record-twice', form.file, part.texts[0]?.place ?? row.place, {
    id,
    field: fieldInWords(part.field),
    found: inWords(part),
    other: inWords(first.part),
    agencies: [...new Set([first.row.delivery.agency, agency])].join(' and '),
  })
}
