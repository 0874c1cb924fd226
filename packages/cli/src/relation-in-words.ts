import type { analysis } from '@rsr/model'
import type { Relation } from '@rsr/roadmap'
import { phrase } from './phrase.ts'

/** How an instrument applies to a State and why, with the status, its source, and what is not sure of it. */
export function relationInWords(state: string, instrument: Relation): string[] {
  const { applies, because, override, cell, reservation, short_title } = instrument
  // Where the instrument is not open to the State, there is no word of the documents for how it applies.
  const how = applies === 'not-open' ? '' : `${phrase(`applies.${applies}`)}. `
  return [
    `${short_title} and ${state}: ${how}${phrase(`because.${because}`)}`,
    ...(override
      ? [`  In this assessment: ${dated(override)} (source ${override.source}). ${override.reason}`.trimEnd()]
      : []),
    ...(cell ? cellInWords(cell) : []),
    ...(reservation ? [`  ${reservationInWords(reservation)}`] : []),
  ]
}

const dated = ({ status, date }: Pick<analysis.Cell, 'status' | 'date'>) =>
  `${phrase(`treaty.of.${status}`)}${date === null ? '' : ` ${date}`}`

function cellInWords(cell: analysis.Cell): string[] {
  const unseen = [
    ...(cell.confidence === 'recalled' ? [phrase('treaty.status_unseen')] : []),
    ...(cell.date !== null && cell.date_confidence === 'recalled' ? ['date to be confirmed'] : []),
    ...(cell.confidence === 'sourced' && cell.mode_confidence === 'recalled'
      ? ['way of joining to be confirmed']
      : []),
    ...(cell.note === null ? [] : [cell.note]),
  ]
  const asOf = cell.as_of === null ? '' : ` (as of ${cell.as_of})`
  return [
    `  In the public data: ${[`${dated(cell)}${asOf}`, ...unseen].join('; ')}`,
    ...cell.sources.map(({ title, publisher, url }) =>
      `    Source: ${title}, ${publisher} ${url ?? ''}`.trimEnd(),
    ),
    ...(cell.sources.length === 0 ? ['    No source was seen.'] : []),
  ]
}

function reservationInWords({ effect, articles }: analysis.Reservation): string {
  if (effect === null) return phrase('treaty.reservation_unseen')
  return `Reservation or declaration${articles.length === 0 ? '' : ` to ${articles.join(', ')}`}: ${effect}`
}
