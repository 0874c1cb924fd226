import type { VFileMessage } from 'vfile-message'
import type { Fate, MergedRecord } from '../merge/merged.ts'
import type { ReturnedText } from '../returned.ts'
import { inWords } from './in-words.ts'
import type { PlannedRecord } from './planned-record.ts'

/** What came of a record. */
export const mergedRecord = (
  { kind, id, isNew, rows, parts, askFirst, accepted }: PlannedRecord,
  errors: readonly VFileMessage[],
): MergedRecord => ({
  kind,
  id,
  isNew,
  from: rows.map(({ delivery: { agency, received }, row }) => ({ agency, received, row })),
  proposed: parts.map((part) => ({ field: part.field, text: inWords(part) })),
  askFirst,
  accepted: accepted && parts.length > 0,
  errors,
})

/** Where the texts of rows about a record go. */
export function fatesOfRecord(
  { rows, parts, accepted, recorded, listed }: PlannedRecord,
  isRefused: boolean,
): [ReturnedText, Fate][] {
  const fate: Fate = isRefused ? 'listed' : accepted ? 'written' : 'proposed'
  const told = new Set([...recorded, ...listed])
  const beside = rows.flatMap(({ citing, mark }) => [...citing, ...(mark ? [mark] : [])])
  const proposed = [...parts.flatMap(({ texts }) => texts), ...beside.filter((text) => !told.has(text))]
  return [...pairs(proposed, fate), ...pairs(recorded, 'recorded'), ...pairs(listed, 'listed')]
}

const pairs = (texts: readonly ReturnedText[], fate: Fate) =>
  texts.map((text): [ReturnedText, Fate] => [text, fate])
