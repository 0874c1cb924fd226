import { isRecord } from '@rsr/model'
import type { RecordPart } from './typed-record.ts'

/** A part as the agency typed it, for a person; of what follows from its row, a measure or the sources that are cited. */
export function inWords({ texts, value }: RecordPart): string {
  if (texts.length > 0) return texts.map(({ text }) => text).join(': ')
  const cited = Array.isArray(value) ? value.filter(isRecord) : []
  return cited.length > 0 ? cited.map(({ source }) => String(source)).join('; ') : String(value)
}
