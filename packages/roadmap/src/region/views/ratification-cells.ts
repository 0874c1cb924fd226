import { type Inline, build } from '@rsr/document'
import { type Cursor, each, get, has } from '../../cursor.ts'
import type { Writer } from '../../saying/writer.ts'
import { join } from '../../views/common.ts'
import type { Region } from '../region.ts'
import type { SurveyCell } from '../survey.ts'
import { instrumentName, printSpan } from './ratification.ts'
import { defineRegionalView } from './regional-view.ts'

const wide = 0.2

/** Each member and each instrument, in tables of some members each. */
export const ratificationTable = defineRegionalView({
  name: 'ratification-table',
  help: 'Instrument by member, in tables of a few members each, with marks of confidence and reservations.',
  attributes: [],
  write: (writer) =>
    each(get(get(writer.publication, 'survey'), 'pieces')).map((piece, index) => {
      const members = each(get(piece, 'members'))
      const header = [
        writer.say('region.ratification.instrument'),
        ...members.map((member) => writer.print(get(member, 'name'))),
      ]
      const rows = each(get(piece, 'rows')).map((row) => [
        instrumentName(writer, row.value.instrument),
        ...each(get(row, 'cells')).map((cell) => printCell(writer, cell)),
      ])
      const subregions = join(
        writer,
        each(get(piece, 'subregions')).map((name) => writer.print(name)),
      )
      return build.table(
        `ratification-${index + 1}`,
        [wide, ...members.map(() => (1 - wide) / members.length)],
        writer.say('region.ratification.piece', { subregions }),
        [header, ...rows],
      )
    }),
})

/** "Party 2003 R", with `*` where the status is not verified and `†` where its date or way of joining is not. */
function printCell(writer: Writer<Region>, cell: Cursor<SurveyCell>): Inline[] {
  const { verified, dated, reservation } = cell.value
  const year = get(cell, 'year')
  const standing = [
    build.computed(`${cell.trace}/standing`, ...writer.say(`region.cell.${cell.value.standing}`)),
  ]
  const marks = [
    ...(verified ? [] : writer.say('region.cell.unverified')),
    ...(verified && !dated ? writer.say('region.cell.undated') : []),
    ...(reservation ? writer.say('region.cell.reservation') : []),
  ]
  return [...standing, ...(has(year) ? writer.say('region.cell.year', { year }) : []), ...marks]
}

/** For which members the status, or its date, is not verified. */
export const unverifiedTable = defineRegionalView({
  name: 'unverified-table',
  help: 'The instruments and members whose status, date or way of joining is to be confirmed.',
  attributes: [],
  write(writer) {
    const names = (list: Cursor<readonly string[]>) =>
      list.value.length === 0
        ? writer.say('words.none')
        : join(
            writer,
            each(list).map((name) => writer.print(name)),
            'words.semicolon',
          )
    const rows = each(get(get(writer.publication, 'survey'), 'instruments'))
      .filter(({ value }) => value.unverified.length + value.undated.length > 0)
      .map((instrument) => [
        writer.print(get(instrument, 'short_title')),
        names(get(instrument, 'unverified')),
        names(get(instrument, 'undated')),
      ])
    if (rows.length === 0) return []
    const header = ['instrument', 'status_unverified', 'date_unverified'].map((key) =>
      writer.say(`region.ratification.${key}`),
    )
    return [
      build.table('unverified', [0.2, 0.4, 0.4], writer.say('region.ratification.to_confirm'), [
        header,
        ...rows,
      ]),
    ]
  },
})

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
