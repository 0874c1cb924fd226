import { type Inline, build } from '@rsr/document'
import type { analysis } from '@rsr/model'
import { type Cursor, each, get, has } from '../cursor.ts'
import type { Writer } from '../saying/writer.ts'
import { join, recordOf, titleOf } from './common.ts'
import { defineView } from './view.ts'

/** The instruments and the State's relation to them, each cell with its source and date. */
export const treatyTable = defineView({
  name: 'treaty-table',
  help: 'The instruments of the standards assessed: treaty status, date, how they apply, source.',
  attributes: [],
  write(writer) {
    // What the State cannot join is left out (method.md section 2).
    const open = each(get(writer.publication, 'instruments')).filter(
      ({ value }) => value.applies !== 'not-open',
    )
    const rows = open.map((instrument) => [
      nameOf(writer, instrument),
      statusOf(writer, instrument),
      dateOf(writer, instrument),
      appliesOf(writer, instrument),
      sourceOf(writer, instrument),
    ])
    const header = ['instrument', 'status', 'date', 'applies', 'source'].map((key) =>
      writer.say(`treaty.${key}`),
    )
    return [
      build.table('treaties', [0.21, 0.16, 0.12, 0.17, 0.34], writer.say('treaty.caption'), [
        header,
        ...rows,
      ]),
    ]
  },
})

/** What the status beside it says already. */
const evident: readonly analysis.Instrument['because'][] = ['party', 'signed', 'not-party', 'soft-law']

/** How the instrument applies; the rule that decided it, where the status does not tell it. */
function appliesOf(writer: Writer, instrument: Cursor<analysis.Instrument>): Inline[] {
  const applies = writer.label('applies', get(instrument, 'applies'))
  const because = get(instrument, 'because')
  if (evident.includes(because.value)) return applies
  return writer.say('treaty.applies_value', { applies, because: writer.label('because', because) })
}

function nameOf(writer: Writer, instrument: Cursor<analysis.Instrument>): Inline[] {
  const name = build.link(instrument.value.source_url, ...writer.print(get(instrument, 'short_title')))
  const { own, verify } = instrument.value
  const marks = [
    ...(own ? [writer.say('treaty.own')] : []),
    ...(verify ? [writer.say('treaty.unverified')] : []),
  ]
  return [...name, ...marks.flatMap((mark) => [build.lineBreak(), ...mark])]
}

function statusOf(writer: Writer, instrument: Cursor<analysis.Instrument>): Inline[] {
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
function dateOf(writer: Writer, instrument: Cursor<analysis.Instrument>): Inline[] {
  const [cell, override] = [get(instrument, 'cell'), get(instrument, 'override')]
  const date = has(override) ? get(override, 'date') : has(cell) ? get(cell, 'date') : undefined
  if (!date || !has(date)) return writer.say('words.none')
  const unseen = !has(override) && cell.value?.date_confidence === 'recalled'
  return [...writer.say('treaty.date_value', { date }), ...(unseen ? writer.say('treaty.date_unseen') : [])]
}

function sourceOf(writer: Writer, instrument: Cursor<analysis.Instrument>): Inline[] {
  const [cell, override] = [get(instrument, 'cell'), get(instrument, 'override')]
  if (has(override)) {
    const source = recordOf(writer, 'sources', override.value.source)
    if (!source) return writer.say('treaty.correction_withheld')
    const title = build.link(source.value.url ?? '', ...writer.print(titleOf(writer, source)))
    return [
      ...title,
      ...writer.say('words.stop'),
      build.lineBreak(),
      ...writer.say(has(cell) ? 'treaty.correction' : 'treaty.given', { reason: get(override, 'reason') }),
    ]
  }
  if (!has(cell)) return writer.say('words.none')
  const sources = each(get(cell, 'sources')).map((source) =>
    build.link(source.value.url ?? '', ...writer.say('treaty.source_item', { source })),
  )
  if (sources.length === 0) return writer.say('treaty.status_unseen')
  const asOf = get(cell, 'as_of')
  const seen = has(asOf) ? writer.say('treaty.as_of_value', { as_of: asOf }) : []
  return [...join(writer, sources, 'words.semicolon'), ...seen]
}
