import { plainText } from '@rsr/document'
import type { Writer } from '../saying/writer.ts'
import type { FormChoice, FormColumn, FormTable } from './answer-form.ts'

type Column = Pick<FormColumn, 'key' | 'isOpen' | 'choice'>

const ours = (key: string): Column => ({ key, isOpen: false })
const open = (key: string): Column => ({ key, isOpen: true })
const chosen = (key: string, choice: FormChoice): Column => ({ key, isOpen: true, choice })

const published = chosen('may-be', 'mark')

/** The columns of each kind of table; those of the years stand where it says so. */
const columns: Readonly<Record<FormTable['kind'], readonly (Column | 'years')[]>> = {
  questions: [
    ...['id', 'question', 'meaning', 'known'].map(ours),
    chosen('answer', 'answer'),
    ...['facts', 'source', 'page', 'period'].map(open),
    published,
    open('note'),
  ],
  sources: [
    ours('id'),
    ...['title', 'publisher', 'year'].map(open),
    chosen('kind', 'source'),
    ...['language', 'link', 'period'].map(open),
    published,
    open('note'),
  ],
  facts: [
    ours('id'),
    open('text'),
    chosen('kind', 'fact'),
    ...['source', 'page', 'period'].map(open),
    published,
    open('note'),
  ],
  figures: [
    ours('id'),
    chosen('measure', 'measure'),
    open('unit'),
    'years',
    ...['source', 'page'].map(open),
    published,
    open('note'),
  ],
  actions: [
    ours('id'),
    ...['action', 'lead', 'start', 'end'].map(open),
    ours('status'),
    chosen('status-now', 'status'),
    ...['cost', 'funding'].map(open),
    published,
    open('note'),
  ],
}

/** The columns of a kind of table, with their titles. */
export function columnsOf(
  writer: Writer,
  kind: FormTable['kind'],
  years: readonly string[] = [],
): FormColumn[] {
  return columns[kind].flatMap((column): FormColumn[] =>
    column === 'years'
      ? years.map((year) => ({ key: year, title: year, isOpen: true }))
      : [{ ...column, title: plainText(writer.say(`sheet.column.${column.key}`)) }],
  )
}
