import type { Assessment, analysis } from '@rsr/model'
import { formMessage } from '../form-message.ts'
import { type Citation, citationsOf, isCitedAnew } from '../merge/citations.ts'
import type { NamedSources } from '../merge/match-source.ts'
import type { Accepted } from '../merge/merged.ts'
import { tellUnregistered } from '../merge/tell-unregistered.ts'
import type { ReturnedText } from '../returned.ts'
import { addRecord } from './add-record.ts'
import { compareParts } from './compare-parts.ts'
import { joinRows } from './join-rows.ts'
import { placeOfRow } from './place-of-row.ts'
import type { PlannedRecord, Told } from './planned-record.ts'
import type { RecordPart, TypedRecord } from './typed-record.ts'

/** What a row is planned beside. */
export interface Known {
  readonly assessment: Assessment
  /** Those registered, and those that are accepted with this import. */
  readonly sources: NamedSources
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
    ? compareParts(record, rows, joined.parts)
    : { ...addRecord(rows, joined.parts, joined.told.length > 0), recorded: [] }
  const told: Told[] = [...joined.told, ...planned.told]
  const parts: RecordPart[] = [...planned.parts]
  const recorded: ReturnedText[] = [...planned.recorded]
  const cited: Citation[] = []
  const isAdded = parts.length > 0
  // A record to which a date or an agency is added stays with its sources.
  const isCited =
    isAdded &&
    (kind === 'facts' || kind === 'figures') &&
    (!record || parts.some(({ field }) => field.startsWith('values/')))
  for (const row of isAdded || record ? rows : []) {
    const { citing, mark } = row
    const reply = { source: replyOf(row.delivery.agency), place: placeOfRow(row) }
    const citations = citationsOf(row, reply, sources)
    if (isCited) {
      cited.push(...citations.all)
      const place = citing[0]?.place ?? row.place
      const unregistered = tellUnregistered(row.delivery, place, citations.unregistered)
      told.push(...unregistered.map((message) => ({ message, texts: [] })))
    }
    const rest = [...(isCited ? [] : citing), ...(isAdded || !mark ? [] : [mark])]
    if (record && isSaid(row, recorded)) {
      recorded.push(...rest)
      if ('text' in record && isCitedAnew(record.sources, citations))
        parts.push({ field: 'sources', value: citations.all, texts: [] })
    } else if (rest.length > 0) told.push(left(id, row, rest))
  }
  const has = record && 'sources' in record ? record.sources : []
  return {
    kind,
    id,
    isNew: !record,
    rows,
    parts,
    cited: distinct(cited).filter((each) => !has.some((one) => isSame(one, each))),
    askFirst: rows.some(({ permission }) => permission.askFirst),
    accepted: accepted === 'all' ? rows.every(({ permission }) => !permission.askFirst) : accepted.has(id),
    recorded,
    listed: told.flatMap(({ texts }) => texts),
    messages: told.map(({ message }) => message),
  }
}

/** Whether all that a row gives is recorded: it was imported before. */
function isSaid({ parts }: TypedRecord, recorded: readonly ReturnedText[]): boolean {
  const texts = parts.flatMap((part) => part.texts)
  return texts.length > 0 && texts.every((text) => recorded.includes(text))
}

function left(id: string, { delivery, kind, place }: TypedRecord, texts: readonly ReturnedText[]): Told {
  const values = { id, kind, texts: texts.map(({ text }) => `“${text}”`).join(', ') }
  const message = formMessage('form-record-beside', delivery.form.file, texts[0]?.place ?? place, values)
  return { message, texts }
}

const isSame = (one: Citation | analysis.Citation, other: Citation) =>
  one.source === other.source && (one.pinpoint ?? null) === (other.pinpoint ?? null)

const distinct = (citations: readonly Citation[]) =>
  citations.filter((each, index) => citations.findIndex((one) => isSame(one, each)) === index)
