import { type CaptionedTable, type Inline, build } from '@rsr/document'
import type { analysis } from '@rsr/model'
import { type Cursor, each, get, has } from '../cursor.ts'
import type { Writer } from '../saying/writer.ts'
import { join, recordOf } from './common.ts'
import { sourceTitle } from './evidence-register.ts'
import { defineView } from './view.ts'

/** The figures of a chapter by year; nothing where there are none. */
export const figuresTable = defineView({
  name: 'figures-table',
  help: 'The figures by year that belong to a priority, with their sources; nothing where there are none.',
  attributes: ['priority'],
  write(writer, attributes) {
    const priority = recordOf(writer, 'priorities', attributes.priority ?? '')
    const series = each(get(writer.publication, 'figures')).filter(
      (one) => one.value.priority === priority?.value.id,
    )
    if (!priority || series.length === 0) return []
    return [
      tableOf(writer, `figures-${priority.value.id}`, writer.say('figures.caption', { priority }), series),
    ]
  },
})

/** Figures on one matter, wherever their priorities are: measures that begin with one of some words. */
function seriesOn(writer: Writer, ...measures: readonly string[]): Series[] {
  return each(get(writer.publication, 'figures')).filter(({ value }) =>
    measures.some((measure) => value.measure.startsWith(measure)),
  )
}

/** The figures on assets by year; that there are none, where there are none. */
export const assetFigures = defineView({
  name: 'asset-figures',
  help: 'The figures by year on assets restrained, confiscated and returned, with their sources; or that there are none.',
  attributes: [],
  write(writer) {
    const series = seriesOn(writer, 'assets-')
    return series.length === 0
      ? [build.numberedParagraph(...writer.say('figures.no_assets'))]
      : [tableOf(writer, 'figures-assets', writer.say('figures.caption_assets'), series)]
  },
})

/** The figures on cases by year; nothing where there are none. */
export const caseFigures = defineView({
  name: 'case-figures',
  help: 'The figures by year on investigations, prosecutions and convictions; nothing where there are none.',
  attributes: [],
  write(writer) {
    const series = seriesOn(writer, 'investigations', 'prosecutions', 'convictions')
    return series.length === 0
      ? []
      : [tableOf(writer, 'figures-cases', writer.say('figures.caption_cases'), series)]
  },
})

/** The figures on cooperation by year; nothing where there are none. */
export const cooperationFigures = defineView({
  name: 'cooperation-figures',
  help: 'The figures by year on extradition and mutual legal assistance; nothing where there are none.',
  attributes: [],
  write(writer) {
    const series = seriesOn(writer, 'extradition-', 'mutual-assistance-')
    return series.length === 0
      ? []
      : [tableOf(writer, 'figures-cooperation', writer.say('figures.caption_cooperation'), series)]
  },
})

function tableOf(writer: Writer, id: string, caption: Inline[], series: readonly Series[]): CaptionedTable {
  const years = [...new Set(series.flatMap((one) => Object.keys(one.value.values)))].toSorted()
  const wide = 0.1
  const rest = 1 - wide * years.length
  return build.table(id, [rest * 0.45, ...years.map(() => wide), rest * 0.55], caption, [
    [
      writer.say('figures.measure'),
      ...years.map((year) => yearOf(writer, series, year)),
      writer.say('figures.source'),
    ],
    ...series.map((one) => [
      measureOf(writer, one),
      ...years.map((year) => valueOf(writer, one, year)),
      sourcesOf(writer, one),
    ]),
  ])
}

type Series = Cursor<analysis.Figures>

/** A year is a key of the series that has it. */
function yearOf(_: Writer, series: readonly Series[], year: string): Inline[] {
  const one = series.find(({ value }) => Object.hasOwn(value.values, year))
  return [build.computed(`${one?.trace ?? ''}/values/${year}`, { type: 'text', value: year })]
}

function measureOf(writer: Writer, series: Series): Inline[] {
  const unit = get(series, 'unit')
  const note = get(series, 'note')
  return [
    ...writer.label('figures.of', get(series, 'measure')),
    ...(has(unit) ? writer.say('figures.unit', { unit }) : []),
    ...(has(note) ? [build.lineBreak(), ...writer.print(note)] : []),
  ]
}

function valueOf(writer: Writer, series: Series, year: string): Inline[] {
  const value = get<analysis.Figures['values'], string>(get(series, 'values'), year)
  return has(value) ? writer.print(value) : writer.say('figures.not_known')
}

function sourcesOf(writer: Writer, series: Series): Inline[] {
  const cited = each(get(series, 'sources')).flatMap((citation) => {
    const source = recordOf(writer, 'sources', citation.value.source)
    if (!source) return []
    const pinpoint = get(citation, 'pinpoint')
    return [
      [
        ...sourceTitle(writer, source),
        ...(has(pinpoint) ? writer.say('citation.pinpoint', { pinpoint }) : []),
      ],
    ]
  })
  return join(writer, cited, 'words.semicolon')
}
