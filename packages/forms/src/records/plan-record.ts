import type { Assessment } from '@rsr/model'
import { formMessage } from '../form-message.ts'
import { type Citable, citationsOf, isCitedAnew } from '../merge/citations.ts'
import type { Accepted } from '../merge/merged.ts'
import type { ReturnedText } from '../returned.ts'
import { addRecord } from './add-record.ts'
import { citeRows } from './cite-rows.ts'
import { type Recorded, compareParts } from './compare-parts.ts'
import { joinRows } from './join-rows.ts'
import { placeOfRow } from './place-of-row.ts'
import type { PlannedRecord, Told } from './planned-record.ts'
import type { RecordPart, TypedRecord } from './typed-record.ts'

/** What a row is planned beside. */
export interface Known {
  readonly assessment: Assessment
  readonly sources: Citable
  readonly accepted: Accepted
  /** The id of the source that the reply of an agency is. */
  readonly replyOf: (agency: string) => string
}

/**
 * What comes of the rows about one record. What it does not have is proposed; what it has otherwise is told, and stays.
 *
 * @param id - that of the record, or the one that it gets.
 */
export function planRecord(
  id: string,
  rows: readonly [TypedRecord, ...TypedRecord[]],
  { assessment, sources, accepted, replyOf }: Known,
): PlannedRecord {
  const [{ kind }] = rows
  const record = assessment[kind].get(id)
  const joined = joinRows(id, rows)
  const planned = record
    ? compareParts(record, joined.parts)
    : { ...addRecord(rows, joined.parts, joined.told.length > 0), recorded: [] }
  const isAdded = planned.parts.length > 0
  const citations = (row: TypedRecord) =>
    citationsOf(row, { source: replyOf(row.delivery.agency), place: placeOfRow(row) }, sources)
  const isCited = needsSource(kind, record, planned.parts)
  const { cited, told: unregistered } = citeRows(isCited ? rows : [], sourcesOf(record), citations)
  // Of a new record that is not added, all is told with the reason.
  const beside = (isAdded || record ? rows : []).map((row) => ({
    row,
    texts: [...(isCited ? [] : row.citing), ...(isAdded || !row.mark ? [] : [row.mark])],
    isSaid: isSaid(row, planned.recorded),
  }))
  const said = beside.filter((each) => each.isSaid)
  const citedAnew = said.flatMap(({ row }): RecordPart[] =>
    record && 'text' in record && isCitedAnew(record.sources, citations(row))
      ? [{ field: 'sources', value: citations(row).all, texts: [] }]
      : [],
  )
  const left = beside.filter(({ texts, isSaid: isRecorded }) => texts.length > 0 && !isRecorded)
  const told: Told[] = [
    ...joined.told,
    ...planned.told,
    ...unregistered,
    ...left.map(({ row, texts }) => leftOver(id, row, texts)),
  ]
  return {
    kind,
    id,
    isNew: !record,
    rows,
    parts: [...planned.parts, ...citedAnew],
    cited,
    askFirst: rows.some(({ permission }) => permission.askFirst),
    accepted: accepted === 'all' ? rows.every(({ permission }) => !permission.askFirst) : accepted.has(id),
    recorded: [...planned.recorded, ...said.flatMap(({ texts }) => texts)],
    listed: told.flatMap(({ texts }) => texts),
    messages: told.map(({ message }) => message),
  }
}

/** Facts and figures cite who said it. One to which a date or a unit is added stays with its sources. */
const needsSource = (
  kind: TypedRecord['kind'],
  record: Recorded | undefined,
  added: readonly RecordPart[],
): boolean =>
  (kind === 'facts' || kind === 'figures') &&
  added.some(({ field }) => !record || field.startsWith('values/'))

const sourcesOf = (record: Recorded | undefined) => (record && 'sources' in record ? record.sources : [])

/** Whether all that a row gives is recorded: it was imported before. */
function isSaid({ parts }: TypedRecord, recorded: readonly ReturnedText[]): boolean {
  const texts = parts.flatMap((part) => part.texts)
  return texts.length > 0 && texts.every((text) => recorded.includes(text))
}

/** That nothing is done with the cells that say where it is found, and who may read it. */
function leftOver(id: string, { delivery, kind, place }: TypedRecord, texts: readonly ReturnedText[]): Told {
  const values = { id, kind, texts: texts.map(({ text }) => `“${text}”`).join(', ') }
  const message = formMessage('form-record-beside', delivery.form.file, texts[0]?.place ?? place, values)
  return { message, texts }
}
