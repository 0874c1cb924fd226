import { type Inline, build } from '@rsr/document'
import { type Cursor, each, get, has } from '../../cursor.ts'
import type { Writer } from '../../saying/writer.ts'
import { join } from '../../views/common.ts'
import type { Region } from '../region.ts'
import type { SurveyCell } from '../survey.ts'
import { printSpan } from './ratification.ts'
import { defineRegionalView } from './regional-view.ts'

const wide = 0.22

/** Each member and each instrument, in tables of some instruments each. */
export const ratificationTable = defineRegionalView({
  name: 'ratification-table',
  help: 'Member by instrument, in tables of some instruments each, with marks of confidence and reservations.',
  attributes: [],
  write: (writer) =>
    each(get(get(writer.publication, 'survey'), 'pieces')).map((piece, index) => {
      const instruments = () => each(get(piece, 'instruments')).map((name) => writer.print(name))
      const rows = each(get(piece, 'rows')).map((row) => [
        writer.print(get(row, 'name')),
        ...each(get(row, 'cells')).map((cell) => printCell(writer, cell)),
      ])
      const columns = piece.value.instruments.length
      return build.table(
        `ratification-${index + 1}`,
        [wide, ...Array.from({ length: columns }, () => (1 - wide) / columns)],
        writer.say('region.ratification.piece', { instruments: join(writer, instruments()) }),
        [[writer.say('region.ratification.member'), ...instruments()], ...rows],
      )
    }),
})

/** "Party 2003 R", with `*` where the status is not verified and `†` where its date or way of joining is not. */
function printCell(writer: Writer<Region>, cell: Cursor<SurveyCell>): Inline[] {
  const { standing, verified, dated, reservation } = cell.value
  const year = get(cell, 'year')
  return [
    build.computed(`${cell.trace}/standing`, ...writer.say(`region.standing.${standing}`)),
    ...(has(year) ? writer.say('region.cell.year', { year }) : []),
    ...(verified ? [] : writer.say('region.cell.unverified')),
    ...(verified && !dated ? writer.say('region.cell.undated') : []),
    ...(reservation ? writer.say('region.cell.reservation') : []),
  ]
}

/** From where the cells come. */
export const surveySources = defineRegionalView({
  name: 'survey-sources',
  help: 'The sources of the treaty status of members, with their instruments.',
  attributes: [],
  write(writer) {
    const rows = each(get(get(writer.publication, 'survey'), 'sources')).map((source) => {
      const asOf = get(source, 'as_of')
      return [
        build.link(source.value.url ?? '', ...writer.say('treaty.source_item', { source })),
        join(
          writer,
          each(get(source, 'instruments')).map((instrument) => writer.print(instrument)),
        ),
        has(asOf) ? printSpan(writer, asOf) : writer.say('words.none'),
      ]
    })
    const header = ['source', 'instruments', 'as_of'].map((key) => writer.say(`region.ratification.${key}`))
    return [
      build.table('survey-sources', [0.46, 0.34, 0.2], writer.say('region.ratification.sources_caption'), [
        header,
        ...rows,
      ]),
    ]
  },
})
