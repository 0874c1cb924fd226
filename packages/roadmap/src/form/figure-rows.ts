import { plainText } from '@rsr/document'
import { type analysis, askedPeriod } from '@rsr/model'
import { measures } from '../analysis/measures.ts'
import { type Cursor, each, get, has } from '../cursor.ts'
import type { Writer } from '../saying/writer.ts'
import type { FormRow } from './answer-form.ts'
import { cited, wordsOf } from './cell-text.ts'

/** How many years are asked for: those of the tables in a country document. */
const asked = 5

/** The years for which figures are recorded or asked, in their order. */
export function yearsOf(writer: Writer): string[] {
  const { header, figures } = writer.publication.value
  const { from } = askedPeriod(header.date, asked)
  const last = Array.from({ length: asked }, (_, index) => String(Number(from) + index))
  const recorded = Object.values(figures).flatMap(({ values }) => Object.keys(values))
  return [...new Set([...recorded, ...last])].toSorted()
}

/** The series that are recorded; then a row for each measure of the priorities in the form of which there is none. */
export function figureRows(writer: Writer, years: readonly string[]): FormRow[] {
  const all = each(get(writer.publication, 'figures'))
  const known = new Set<string>(all.map(({ value }) => value.measure))
  const missing = Object.entries(measures).filter(
    ([measure, priority]) =>
      !known.has(measure) && Object.hasOwn(writer.publication.value.priorities, priority),
  )
  return [
    ...all.map((series) => recordedRow(writer, series, years)),
    ...missing.map(([measure]) => ({
      id: measure,
      cells: { measure: plainText(writer.say(`figures.of.${measure}`)) },
    })),
  ]
}

function recordedRow(writer: Writer, series: Cursor<analysis.Figures>, years: readonly string[]): FormRow {
  const values = get(series, 'values')
  const byYear = years.flatMap((year): [string, string][] => {
    const value = get<analysis.Figures['values'], string>(values, year)
    return has(value) ? [[year, plainText(writer.print(value))]] : []
  })
  return {
    id: series.value.id,
    cells: {
      measure: plainText(writer.label('figures.of', get(series, 'measure'))),
      unit: wordsOf(writer, get(series, 'unit')),
      ...Object.fromEntries(byYear),
      ...cited(writer, get(series, 'sources')),
    },
  }
}
