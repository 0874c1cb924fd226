import { plainText } from '@rsr/document'
import type { Writer } from '../saying/writer.ts'
import { actionRows } from './action-rows.ts'
import type { FormRow, FormTable, RecordKind } from './answer-form.ts'
import { columnsOf } from './columns-of.ts'
import { factRows } from './fact-rows.ts'
import { figureRows, yearsOf } from './figure-rows.ts'
import { sourceRows } from './source-rows.ts'

/** How many empty rows there are for what the agency adds, and with which word their ids begin. */
const blank = {
  sources: { count: 15, id: 'new-source' },
  facts: { count: 20, id: 'new-fact' },
  figures: { count: 4, id: 'new-series' },
  actions: { count: 8, id: 'new-action' },
} as const satisfies Record<RecordKind, { readonly count: number; readonly id: string }>

/** The sources, facts, figures and actions that are recorded, each kind with rows for more. */
export function recordTables(writer: Writer, agency: string | undefined): FormTable[] {
  const table = (kind: RecordKind, rows: readonly FormRow[], years?: readonly string[]): FormTable => ({
    id: kind,
    kind,
    name: plainText(writer.say(`sheet.name.${kind}`)),
    title: plainText(writer.say(`sheet.name.${kind}`)),
    lead: plainText(writer.say(`sheet.lead.${kind}`)),
    columns: columnsOf(writer, kind, years),
    rows: [...rows, ...blankRows(kind)],
  })
  const years = yearsOf(writer)
  return [
    table('sources', sourceRows(writer)),
    table('facts', factRows(writer)),
    table('figures', figureRows(writer, years), years),
    table('actions', actionRows(writer, agency)),
  ]
}

function blankRows(kind: RecordKind): FormRow[] {
  const { count, id } = blank[kind]
  return Array.from({ length: count }, (_, index) => ({ id: `${id}-${index + 1}`, cells: {} }))
}
