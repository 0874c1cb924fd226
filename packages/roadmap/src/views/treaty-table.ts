import { type Inline, build } from '@rsr/document'
import type { analysis } from '@rsr/model'
import { type Cursor, each, get, has } from '../cursor.ts'
import type { Writer } from '../saying/writer.ts'
import { recordOf, titleOf } from './common.ts'
import { copyRead } from './evidence-register.ts'
import { cellSource, relationDate, relationStatus } from './treaty-cells.ts'
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
      relationStatus(writer, instrument),
      relationDate(writer, instrument),
      appliesOf(writer, instrument),
      sourceOf(writer, instrument),
    ])
    const header = ['instrument', 'status', 'date', 'applies', 'source'].map((key) =>
      writer.say(`treaty.${key}`),
    )
    return [
      build.table('treaties', [0.15, 0.17, 0.16, 0.13, 0.39], writer.say('treaty.caption'), [
        header,
        ...rows,
      ]),
    ]
  },
})

/** What the status beside it says already. */
const evident: readonly analysis.Instrument['because'][] = [
  'party',
  'signed',
  'not-party',
  'cannot-join',
  'soft-law',
]

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

function sourceOf(writer: Writer, instrument: Cursor<analysis.Instrument>): Inline[] {
  const [cell, override] = [get(instrument, 'cell'), get(instrument, 'override')]
  if (has(override)) {
    const source = recordOf(writer, 'sources', override.value.source)
    if (!source) return writer.say('treaty.correction_withheld')
    const title = build.link(source.value.url ?? '', ...writer.print(titleOf(writer, source)))
    return [
      ...title,
      ...copyRead(writer, source),
      ...writer.say('words.stop'),
      build.lineBreak(),
      ...writer.say(has(cell) ? 'treaty.correction' : 'treaty.given', { reason: get(override, 'reason') }),
    ]
  }
  return cellSource(writer, cell)
}
