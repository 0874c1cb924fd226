import { type Inline, build } from '@rsr/document'
import type { analysis } from '@rsr/model'
import type { Relation } from '../analysis/analyse-instrument.ts'
import { type Cursor, each, get, has } from '../cursor.ts'
import type { Spoken, Writer } from '../saying/writer.ts'
import { join } from './common.ts'

/** The State's relation to an instrument in words, and what is on record of a reservation. */
export function relationStatus(writer: Writer<Spoken>, instrument: Cursor<Relation>): Inline[] {
  // What is not binding has no parties: it is not "not known" whether the State is one.
  const { binding, cell: known, override: given } = instrument.value
  if (!binding && !known && !given) return writer.say('treaty.no_treaty')
  const [cell, override] = [get(instrument, 'cell'), get(instrument, 'override')]
  const label = writer.label('treaty.of', get(instrument, 'status'))
  const unseen = !given && known?.confidence === 'sourced' && known.mode_confidence === 'recalled'
  const lines = [unseen ? [...label, ...writer.say('treaty.mode_unseen')] : label]
  if (has(override) && has(cell)) {
    const was = writer.label('treaty.of', get(cell, 'status'))
    lines.push(writer.say('treaty.correction_public', { was }))
  }
  const reservation = get(instrument, 'reservation')
  if (has(reservation)) {
    const effect = get(reservation, 'effect')
    const key = has(effect) ? 'treaty.reservation' : 'treaty.reservation_unseen'
    lines.push(writer.say(key, { effect }))
  }
  return lines.flatMap((line, index) => (index === 0 ? line : [build.lineBreak(), ...line]))
}

/** The date of the status that counts. One that was not seen is marked so: it is not presented as established. */
export function relationDate(writer: Writer<Spoken>, instrument: Cursor<Relation>): Inline[] {
  const [cell, override] = [get(instrument, 'cell'), get(instrument, 'override')]
  const date = has(override) ? get(override, 'date') : has(cell) ? get(cell, 'date') : undefined
  if (!date || !has(date)) return writer.say('words.none')
  const unseen = !has(override) && cell.value?.date_confidence === 'recalled'
  return [...writer.say('treaty.date_value', { date }), ...(unseen ? writer.say('treaty.date_unseen') : [])]
}

/** From where public data have a State's relation to an instrument, and as of when. */
export function cellSource(writer: Writer<Spoken>, cell: Cursor<analysis.Cell | null>): Inline[] {
  if (!has(cell)) return writer.say('words.none')
  const sources = each(get(cell, 'sources')).map((source) =>
    build.link(source.value.url ?? '', ...writer.say('treaty.source_item', { source })),
  )
  if (sources.length === 0) return writer.say('treaty.status_unseen')
  const asOf = get(cell, 'as_of')
  const seen = has(asOf) ? writer.say('treaty.as_of_value', { as_of: asOf }) : []
  return [...join(writer, sources, 'words.semicolon'), ...seen]
}
